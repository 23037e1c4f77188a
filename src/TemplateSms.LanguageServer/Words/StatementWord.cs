namespace TemplateSms.LanguageServer.Words;

/// <summary>A word that begins a statement, or a part of one.</summary>
/// <param name="Name">The word.</param>
/// <param name="Meaning">The meaning in a sentence.</param>
/// <param name="Snippet">The statement to fill in, as clients read snippets, up to its last word; null where the word is all.</param>
public sealed record StatementWord(string Name, string Meaning, string? Snippet = null)
{
    public static IReadOnlyList<StatementWord> All { get; } =
    [
        new("if", "Prints the text up to `end` where a condition is met.", "if ${1:condition} }}$0{{ end"),
        new("for", "Prints the text up to `end` once for each element of a list.", "for ${1:item} in ${2:list} }}$0{{ end"),
        new("case", "Prints the text of the first `when` that lists the value.", "case ${1:value} }}{{ when ${2:\"a\"} }}$0{{ else }}{{ end"),
        new("capture", "Keeps the text up to `end` in a local instead of printing it.", "capture ${1:name} }}$0{{ end"),
        new("include", "Prints the text of another template, which reads the names of this one.", "include '$1'"),
        new("else", "Begins the text for all other cases."),
        new("when", "Begins the text for one value, or for several with commas between them."),
        new("end", "Ends the innermost `if`, `for`, `case` or `capture`."),
        new("break", "Leaves the innermost loop."),
        new("continue", "Goes on with the next element of the innermost loop."),
    ];

    /// <summary>The options of a loop, after its list.</summary>
    public static IReadOnlyList<StatementWord> LoopOptions { get; } =
    [
        new("limit", "Takes at most this many elements."),
        new("offset", "Leaves out this many elements at the start."),
        new("reversed", "Goes through the list from its end."),
    ];

    /// <summary>The properties of <c>for</c> inside a loop.</summary>
    public static IReadOnlyList<StatementWord> LoopProperties { get; } =
    [
        new("index", "The number of the element, from 0."),
        new("length", "The number of elements."),
        new("first", "Whether it is the first element."),
        new("last", "Whether it is the last element."),
        new("even", "Whether the number of the element is even."),
        new("odd", "Whether the number of the element is odd."),
    ];

    /// <summary>The words that are values.</summary>
    public static IReadOnlyList<StatementWord> Values { get; } =
    [
        new("true", "True."),
        new("false", "False."),
        new("null", "No value. It prints nothing."),
    ];
}
