namespace TemplateSms.Cli.Rendering;

/// <summary>A text that a template's method made.</summary>
/// <param name="Text">The text.</param>
/// <param name="Content">The content that it is of; null where the method makes the text alone.</param>
internal sealed record RenderedText(string Text, SmsContent? Content)
{
    /// <summary>The choice among the texts of the message, for people; null where there was none.</summary>
    public string? Choice { get; init; }
}
