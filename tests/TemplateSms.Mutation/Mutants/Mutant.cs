using Microsoft.CodeAnalysis;

namespace TemplateSms.Mutation.Mutants;

/// <summary>One mutation at one place.</summary>
/// <param name="File">The file, from <c>src</c>.</param>
internal sealed record Mutant(string File, Mutation Mutation)
{
    public int Line => Mutation.Changed.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>The changed text in one line.</summary>
    public string Original => OneLine(Mutation.Changed.ToString());

    public string Becomes => OneLine(Mutation.Becomes);

    /// <summary>The line that the change is in, as it stands in the file.</summary>
    public string Context => Mutation.Changed.SyntaxTree.GetText().Lines[Line - 1].ToString().Trim();

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
