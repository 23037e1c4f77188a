using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>Reports what was probably meant as the line before a shorter text, and goes out as text.</summary>
internal static class NearAlternative
{
    private const string Word = "or";

    // Word processors make one dash of two or three hyphens. A list may begin with a single one.
    private const int LeastDashes = 2;

    private const string LineClosings = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212:.";

    public static void Report(string source, TemplateSyntax tree, FindingBag findings)
    {
        foreach (var token in tree.Tokens().Where(token => token.Kind == TokenKind.Text))
        {
            for (var start = token.Start; start < token.End;)
            {
                var dashes = DashesAt(source, start, token.End, out var afterDashes);
                if (dashes > 0 && Find(source, token, start, afterDashes, dashes) is var (span, isAlone))
                    findings.Add(ToFinding(source, span, isAlone));
                start = Math.Max(afterDashes, start + 1);
            }
        }
    }

    private static Finding ToFinding(string source, TextSpan span, bool isAlone)
    {
        var way = isAlone ? $"write '{AlternativeLine.Text}' alone on its line, from its start, to begin a shorter text" : $"put '{AlternativeLine.Text}' alone on a line to begin a shorter text";
        return new Finding(SyntaxRules.NearAlternative, span, new[] { source.Substring(span.Start, span.Length), way })
        {
            Suggestion = isAlone ? AlternativeLine.Text : null,
        };
    }

    private static (TextSpan Span, bool IsAlone)? Find(string source, Token token, int start, int afterDashes, int dashes)
    {
        var word = SkipBlanks(source, afterDashes, token.End);
        var end = word + Word.Length;
        if (dashes < LeastDashes
            || end > token.End
            || string.Compare(source, word, Word, 0, Word.Length, StringComparison.OrdinalIgnoreCase) != 0
            || (end < source.Length && CharacterClass.ContinuesIdentifier(source[end])))
            return null;
        var lineStart = start;
        while (lineStart > token.Start && CharacterClass.IsBlank(source[lineStart - 1]))
            lineStart--;
        var lineEnd = end;
        while (lineEnd < token.End && (CharacterClass.IsBlank(source[lineEnd]) || LineClosings.IndexOf(source[lineEnd]) >= 0))
            lineEnd++;
        if (StartsLine(source, lineStart) && (lineEnd == source.Length || CharacterClass.IsLineBreak(source[lineEnd])))
            return (TextSpan.FromBounds(lineStart, lineEnd), true);

        // Beside other words, dashes are punctuation; nobody writes three hyphens for one.
        return source[start] == '-' && afterDashes - start > LeastDashes ? (TextSpan.FromBounds(start, end), false) : null;
    }

    private static bool StartsLine(string source, int offset) => offset == 0 || source[offset - 1] == '\n';

    private static int SkipBlanks(string source, int start, int end)
    {
        while (start < end && CharacterClass.IsBlank(source[start]))
            start++;
        return start;
    }

    /// <summary>The number of hyphens that a run of dashes stands for.</summary>
    private static int DashesAt(string source, int start, int end, out int after)
    {
        var dashes = 0;
        for (after = start; after < end && DashesOf(source[after]) is > 0 and var count; after++)
            dashes += count;
        return dashes;
    }

    private static int DashesOf(char unit) => unit switch
    {
        '-' or '\u2010' or '\u2011' or '\u2212' => 1,
        '\u2012' or '\u2013' => 2,
        '\u2014' or '\u2015' => 3,
        _ => 0,
    };
}
