using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>A stretch of a template's own text that GSM-7 cannot hold.</summary>
/// <param name="IsWritten">Whether the characters stand at the span, and not in an included file.</param>
internal sealed record ForeignRun(TextSpan Span, string Characters, bool IsWritten)
{
    /// <summary>
    /// Whether every character has an equivalent in GSM-7 that reads the same. Greek small letters have capitals, which a name may
    /// be sent in; a template that is written in them means to be sent as UCS-2.
    /// </summary>
    public bool HasEquivalents => ForeignCharacters.Replace(Characters) is not null && !Characters.Any(Script.IsSmallGreek);

    /// <summary>Whether the equivalents are the same text in another typography.</summary>
    public bool IsTypographic => Typography.IsTypographic(Characters);
}
