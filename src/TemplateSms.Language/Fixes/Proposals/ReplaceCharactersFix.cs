using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>Writes the GSM-7 equivalents in the place of characters that have one.</summary>
internal static class ReplaceCharactersFix
{
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        var edits = new List<TextEdit>();
        foreach (TextSpan span in (TextSpan[])[context.Finding.Span, .. context.Finding.AdditionalSpans])
        {
            // Text that is included from another file cannot be mended here: its span is the statement.
            if (ForeignCharacters.Replace(context.TextAt(span)) is not { } replacement)
                yield break;
            edits.Add(new TextEdit(span, replacement));
        }

        yield return new TemplateFix("Replace with GSM-7 characters", FixKey.ReplaceCharacters, edits);
    }
}
