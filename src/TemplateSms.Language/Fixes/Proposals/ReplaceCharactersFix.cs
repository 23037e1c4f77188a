using TemplateSms.Language.Analysis;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>
/// Writes the GSM-7 equivalents in the place of characters that have one: of typographic characters, or of letters and
/// signs as well. Neither is of use while another character keeps the text out of GSM-7.
/// </summary>
internal static class ReplaceCharactersFix
{
    private const int MostNamed = 3;

    private static readonly char[] _quotes = ['"', '\'', '`', '\\', '\n', '{', '}'];

    public static IEnumerable<TemplateFix> Typographic(FixContext context)
    {
        if (!OwnForeignText.Of(context.Model, context.Source).All(run => run.IsTypographic))
            yield break;
        var edits = new List<TextEdit>();
        foreach (TextSpan span in (TextSpan[])[context.Finding.Span, .. context.Finding.AdditionalSpans])
        {
            // Text that is written elsewhere cannot be fixed here: the span is a statement, or a placeholder, in GSM-7.
            if (ForeignCharacters.Replace(context.TextAt(span)) is not { } replacement || replacement == context.TextAt(span))
                yield break;

            // A quote of another kind would end the literal that it stands in, and a letter of one is replaced by nobody unasked.
            if (!context.IsOwnText(span) && (replacement.IndexOfAny(_quotes) >= 0 || !Typography.IsTypographic(context.TextAt(span))))
                yield break;
            edits.Add(new TextEdit(span, replacement));
        }

        yield return new TemplateFix("Replace with GSM-7 characters", FixKey.ReplaceCharacters, edits);
    }

    /// <summary>Replaces all characters of the text together, since without one letter the others need not go.</summary>
    public static IEnumerable<TemplateFix> Letters(FixContext context)
    {
        var runs = OwnForeignText.Of(context.Model, context.Source);
        if (runs.Any(run => !run.HasEquivalents || !run.IsWritten) || runs.All(run => run.IsTypographic))
            yield break;
        var edits = runs.Select(run => new TextEdit(run.Span, ForeignCharacters.Replace(run.Characters)!)).ToArray();
        yield return new TemplateFix($"Replace letters and signs with GSM-7 ones: {Examples(runs)}", FixKey.ReplaceLetters, edits);
    }

    private static string Examples(IEnumerable<ForeignRun> runs)
    {
        var letters = string.Concat(runs.Select(run => run.Characters)).Where(c => !Typography.IsTypographic(c.ToString())).Distinct().ToList();
        var named = letters.Take(MostNamed).Select(c => $"'{c}' as '{ForeignCharacters.Replace(c.ToString())}'");
        return string.Join(", ", named) + (letters.Count > MostNamed ? ", …" : "");
    }
}
