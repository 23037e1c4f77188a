using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>A text that may be written at a place.</summary>
/// <param name="Label">The text as lists show it.</param>
/// <param name="Span">The stretch that it replaces.</param>
public sealed record Suggestion(string Label, SuggestionKind Kind, TextSpan Span)
{
    /// <summary>The text to write.</summary>
    public string Text { get; init; } = Label;

    /// <summary>Whether the text is a snippet of the protocol, with places to fill in.</summary>
    public bool IsSnippet { get; init; }

    /// <summary>A few words beside the label.</summary>
    public string? Detail { get; init; }

    /// <summary>More about it, as Markdown.</summary>
    public string? Documentation { get; init; }

    /// <summary>The place among others: those of a lower rank are listed first.</summary>
    public int Rank { get; init; }
}
