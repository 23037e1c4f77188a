using System.Text;
using TemplateSms.Language.Sms;
using TemplateSms.Shared;

namespace TemplateSms.Language.Translation;

/// <summary>
/// Locks the end of a text with a one-time code, which phones read and nobody translates: the line of a website, with the code in it,
/// and the hash of an Android app.
/// </summary>
internal static class LockedEnds
{
    private const char Value = '0';

    /// <summary>The pieces of a body, those of such an end as one piece of code.</summary>
    public static List<UnitPiece> In(IReadOnlyList<UnitPiece> pieces)
    {
        if (!pieces.OfType<WordsPiece>().Any(words => words.Value.IndexOf('@') >= 0 || AppHash.At(words.Value.AsSpan()).Length > 0))
            return [.. pieces];
        var locked = new List<UnitPiece>();
        var line = new List<UnitPiece>();
        foreach (var piece in pieces.SelectMany((piece, i) => Lines(piece, isLast: i == pieces.Count - 1 || IsSeparator(pieces[i + 1]))))
        {
            if (piece is WordsPiece { Value: "\n" } or CodePiece { Kind: not CodeKind.Value })
            {
                locked.AddRange(Locked(line));
                locked.Add(piece);
                line.Clear();
            }
            else
            {
                line.Add(piece);
            }
        }

        locked.AddRange(Locked(line));
        return Joined(locked);
    }

    /// <summary>The parts of a piece: each line of words, each line break, and the hash at their end.</summary>
    private static IEnumerable<UnitPiece> Lines(UnitPiece piece, bool isLast)
    {
        // An escape has its braces around it, and stays in one piece.
        if (piece is not WordsPiece words || words.Spelling.Replace("\r\n", "\n") != words.Value)
            return [piece];
        var parts = new List<UnitPiece>();
        var start = 0;
        for (var i = 0; i < words.Spelling.Length; i++)
        {
            if (words.Spelling[i] != '\n')
                continue;
            var end = i > 0 && words.Spelling[i - 1] == '\r' ? i - 1 : i;
            AddWords(parts, words.Spelling.Substring(start, end - start));
            parts.Add(new WordsPiece("\n", words.Spelling.Substring(end, i + 1 - end)));
            start = i + 1;
        }

        var last = words.Spelling.Substring(start);
        var hash = isLast ? AppHash.At(last.AsSpan()).Length : 0;
        AddWords(parts, last.Substring(0, last.Length - hash));
        if (hash > 0)
            parts.Add(Lock(last.Substring(last.Length - hash)));
        return parts;
    }

    private static void AddWords(List<UnitPiece> parts, string words)
    {
        if (words.Length > 0)
            parts.Add(new WordsPiece(words, words));
    }

    private static IReadOnlyList<UnitPiece> Locked(List<UnitPiece> line)
    {
        if (line.Count == 0 || line[0] is not WordsPiece { Value: var start } || start[0] != '@')
            return [.. line];
        var read = string.Concat(line.Select(piece => piece is WordsPiece words ? words.Value : Value.ToString()));
        return OriginBoundReader.Read(read).Line is null || line.OfType<CodePiece>().Any(code => code.Parts.Any(part => part is not SourcePart))
            ? [.. line]
            : [Lock(line)];
    }

    // Blanks after the last code that are not sent stay outside.
    private static CodePiece Lock(List<UnitPiece> line)
    {
        var after = line[line.Count - 1] is CodePiece last ? last.After : "";
        var written = Written(line);
        return Lock(written.Substring(0, written.Length - after.Length)) with { After = after };
    }

    private static string Written(IEnumerable<UnitPiece> pieces)
    {
        var source = new StringBuilder();
        foreach (var piece in pieces)
            piece.WriteTo(source);
        return source.ToString();
    }

    private static CodePiece Lock(string source) => new(CodeKind.Code, "", [new SourcePart(source)], "", default);

    private static bool IsSeparator(UnitPiece piece) =>
        piece is CodePiece { Kind: CodeKind.Statement, Shown: var shown } && shown.TrimStart().StartsWith("---", StringComparison.Ordinal);

    private static List<UnitPiece> Joined(List<UnitPiece> pieces)
    {
        var joined = new List<UnitPiece>();
        foreach (var piece in pieces)
        {
            if (piece is WordsPiece words && joined.Count > 0 && joined[joined.Count - 1] is WordsPiece before)
                joined[joined.Count - 1] = new WordsPiece(before.Value + words.Value, before.Spelling + words.Spelling);
            else
                joined.Add(piece);
        }

        return joined;
    }
}
