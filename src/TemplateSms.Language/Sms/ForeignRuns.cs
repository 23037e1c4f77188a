using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>The stretches of a text that GSM-7 cannot hold, as a reader sees them.</summary>
public static class ForeignRuns
{
    /// <summary>
    /// Finds the runs of characters outside GSM-7. Words of another script are one run together with the blanks and
    /// the punctuation between them: a Russian sentence is one fault, not one a word.
    /// </summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var runs = new List<TextSpan>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && LengthInside(text, i) == 0)
                i++;
            if (i > start)
                Add(runs, text, TextSpan.FromBounds(start, i));
            else
                i += LengthInside(text, i);
        }

        return runs;
    }

    // The UTF-16 units of the character of GSM-7 at an index, which may be written in parts; 0 where another one stands.
    private static int LengthInside(string text, int index) =>
        Composition.LengthAt(text.AsSpan(), index, out _) is > 0 and var length ? length : Gsm7.Contains(text[index]) ? 1 : 0;

    private static void Add(List<TextSpan> runs, string text, TextSpan run)
    {
        if (runs.Count > 0 && BelongTogether(text, runs[runs.Count - 1], run))
            runs[runs.Count - 1] = TextSpan.FromBounds(runs[runs.Count - 1].Start, run.End);
        else
            runs.Add(run);
    }

    private static bool BelongTogether(string text, TextSpan left, TextSpan right)
    {
        for (var i = left.End; i < right.Start; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !IsAsciiPunctuation(text[i]))
                return false;
        }

        return Script.IsNonLatinLetter(text, LastScalar(text, left)) && Script.IsNonLatinLetter(text, right.Start);
    }

    private static int LastScalar(string text, TextSpan run)
    {
        var last = run.End - 1;
        return last > run.Start && char.IsSurrogatePair(text, last - 1) ? last - 1 : last;
    }

    private static bool IsAsciiPunctuation(char c) => c < 0x80 && (char.IsPunctuation(c) || char.IsSymbol(c));
}
