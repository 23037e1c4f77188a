using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>The end of a message with a one-time code on one of the ways to it.</summary>
/// <param name="Kind">The form of the end.</param>
/// <param name="Span">Its place, or that of the problem.</param>
/// <param name="Subject">The line or the hash, as it is written.</param>
/// <param name="Problem">What phones cannot read about it, in the words of a message; null where nothing is wrong.</param>
internal sealed record CodeEnding(CodeEndingKind Kind, TextSpan Span, string Subject, string? Problem)
{
    /// <summary>The text that was meant in the place of the span, where it can be one only.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Whether the runtime may take the last word for the hash of an app.</summary>
    public bool MayBeForApp { get; init; }

    /// <summary>Whether it surely does.</summary>
    public bool IsForApp { get; init; }
}
