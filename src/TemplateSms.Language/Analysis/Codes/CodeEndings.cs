using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds how a message with a one-time code ends: in a line for a website, or in the hash of an Android app.</summary>
internal static class CodeEndings
{
    private const string Both = "a message has the line of a website or the hash of an app, never both";

    private static readonly CharacterSet _hash = CharacterSet.Digits.Or(CharacterSet.Letters).Or(CharacterSet.Of("+/"));

    /// <summary>The ends of a text, one for each way to its end.</summary>
    public static IReadOnlyList<CodeEnding> Of(BoundBlock body, IReadOnlyList<ReachedHole> holes, string source) =>
        [.. CodeWays.Of(body, holes).Select(way => Of(new CodeText(way, source))).Distinct()];

    private static CodeEnding Of(CodeText way) => Read(way) with { MayBeForApp = MayEndInHash(way), IsForApp = AppHash.At(way.Text.AsSpan()).Length > 0 };

    private static CodeEnding Read(CodeText way)
    {
        var end = way.TrimmedLength;
        var lineStart = end == 0 ? 0 : way.Text.LastIndexOf('\n', end - 1) + 1;
        if (lineStart == 0 && way.Cut is { } place)
            return new CodeEnding(CodeEndingKind.Unknown, place, "", null);

        var meant = MeantLine(way.Text, end);
        if (HashStart(way, lineStart, end) is { } hash)
            return Hash(way, hash, end, meant is not null);
        return meant is { } line ? Line(way, line.Start, line.End, end) : new CodeEnding(CodeEndingKind.Neither, way.SpanOf(lineStart, end), "", null);
    }

    private static CodeEnding Hash(CodeText way, int start, int end, bool hasLine)
    {
        var ending = new CodeEnding(CodeEndingKind.App, way.SpanOf(start, end), Shown(way, start, end), hasLine ? Both : null);
        return hasLine || end == way.Text.Length ? ending : Followed(ending, way, end, "the hash");
    }

    private static CodeEnding Line(CodeText way, int start, int lineEnd, int end)
    {
        var ending = new CodeEnding(CodeEndingKind.Website, way.SpanOf(start, lineEnd), Shown(way, start, lineEnd), null);
        if (lineEnd < end)
            return ending with { Problem = "it is not the last line" };
        if (end < way.Text.Length)
            return Followed(ending, way, end, "the line");
        var reading = OriginBoundReader.Read(way.Text.Substring(start, lineEnd - start));
        if (reading.Problem is { } problem)
            return Misread(ending, way, start, reading.Span, problem);
        var (codeStart, codeEnd) = (start + reading.Span.Start, start + reading.Span.End);
        var code = way.PartsIn(codeStart, codeEnd).ToList();
        if (code.Find(part => !part.IsAlnum) is { } open)
            return ending with { Span = open.Span, Problem = "the code can hold other characters than ASCII letters and digits; give it the alphabet 'digits' or 'alnum'" };
        var own = codeEnd - codeStart - code.Count;
        return own == 0 && code.TrueForAll(part => part.Shape.Units.Least == 0)
            ? ending with { Span = code[0].Span, Problem = "the code can be empty; give it a least length, such as string(1..6, digits)" }
            : ending;
    }

    private static CodeEnding Misread(CodeEnding ending, CodeText way, int start, TextSpan place, string problem)
    {
        var (from, to) = (start + place.Start, start + place.End);
        if (way.PartsIn(from, to).FirstOrDefault() is { } part && place.Start > 0 && way.Text[from - 1] is '@' or '%')
            return ending with { Span = part.Span, Problem = "the host has to be written out" };
        var written = way.Text.Substring(from, to - from);
        var lower = written.ToLowerInvariant();
        return ending with
        {
            Span = way.SpanOf(from, to),
            Problem = problem,
            Suggestion = lower != written && OriginBoundReader.LineOf(way.Text.Substring(0, from) + lower + way.Text.Substring(to)) is not null ? lower : null,
        };
    }

    private static CodeEnding Followed(CodeEnding ending, CodeText way, int end, string subject) =>
        ending with { Span = way.SpanOf(end, way.Text.Length), Problem = $"nothing can follow {subject}, not even a blank or a line break" };

    /// <summary>The last line that is meant as one for a website; null where there is none.</summary>
    private static (int Start, int End)? MeantLine(string text, int end)
    {
        for (var lineEnd = end; lineEnd > 0;)
        {
            var start = text.LastIndexOf('\n', lineEnd - 1) + 1;
            if (OriginBoundReader.IsMeant(text.Substring(start, lineEnd - start)))
                return (start, lineEnd);
            lineEnd = start - 1;
        }

        return null;
    }

    /// <summary>The start of the hash that is the last word of a line; null where it is none.</summary>
    private static int? HashStart(CodeText way, int lineStart, int end)
    {
        var start = end;
        while (start > lineStart && !char.IsWhiteSpace(way.Text[start - 1]))
            start--;
        if (end - start == 1 && way.PartAt(start) is { } part)
            return IsOfHash(part.Shape) ? start : null;
        return !way.PartsIn(start, end).Any() && AppHash.Is(way.Text.AsSpan(start, end - start)) ? start : null;
    }

    // Eleven characters of a parameter are its hash: an app has another one for each key that it is signed with.
    private static bool IsOfHash(TextShape shape) =>
        shape.IsAscii && shape.Units.Most == AppHash.Length && (shape.Units.IsExact || shape.Septets == Interval.Exactly(AppHash.Length));

    /// <summary>Whether some arguments let the text end in what the runtime takes for a hash.</summary>
    private static bool MayEndInHash(CodeText way)
    {
        var (most, mayHaveLetter, hasPart) = (0L, false, false);
        for (var i = way.Text.Length - 1; i >= 0 && most < AppHash.Length; i--)
        {
            if (way.PartAt(i) is not { } part)
            {
                if (!AppHash.Has(way.Text[i]))
                    return most >= AppHash.Length;
                (most, mayHaveLetter) = (most + 1, mayHaveLetter || way.Text[i] is >= 'A' and <= 'z');
                continue;
            }

            hasPart = true;
            var isMet = part.Shape.Characters.Meets(_hash);
            if (!isMet && part.Shape.Units.Least > 0)
                return false;
            most = isMet ? Interval.Add(most, part.Shape.Units.Most) : most;
            mayHaveLetter |= part.Shape.Characters.Meets(CharacterSet.Letters);
        }

        if (way.Cut is not null && most < AppHash.Length)
            return true;
        return most >= AppHash.Length && (hasPart ? mayHaveLetter : AppHash.At(way.Text.AsSpan()).Length > 0);
    }

    private static string Shown(CodeText way, int start, int end) =>
        string.Concat(Enumerable.Range(start, end - start).Select(i => way.PartAt(i) is null ? way.Text[i].ToString() : "{{ … }}"));
}
