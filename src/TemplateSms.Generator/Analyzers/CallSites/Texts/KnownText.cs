using TemplateSms.Generator.Analyzers.CallSites.Source;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;
using ValueSpan = TemplateSms.Language.Text.TextSpan;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>Characters in a row, and where each stands in the source.</summary>
internal sealed class KnownText(SourceSpan place, IReadOnlyList<MappedCharacter> characters)
{
    private const int MostBetween = 80;

    public string Text { get; } = new([.. characters.Select(character => character.Value)]);

    /// <summary>The beginning of a stretch, as far as it stands in a row in the source.</summary>
    public ValueSpan WithinPart(ValueSpan span)
    {
        var end = Math.Min(span.Start + 1, span.End);
        while (end < span.End && characters[end].Source.Start >= characters[end - 1].Source.Start && IsNear(characters[end - 1].Source, characters[end].Source))
            end++;
        return ValueSpan.FromBounds(span.Start, end);
    }

    // The quotes and the plus between two literals, or the indentation of a raw string, and no statement.
    private static bool IsNear(SourceSpan left, SourceSpan right) => right.Start - left.End <= MostBetween;

    /// <summary>The source of a stretch of the text; the whole expression where the stretch is empty.</summary>
    public SourceSpan Locate(ValueSpan span)
    {
        if (span.IsEmpty || span.End > characters.Count)
            return place;

        var (start, end) = (int.MaxValue, 0);
        for (var i = span.Start; i < span.End; i++)
        {
            start = Math.Min(start, characters[i].Source.Start);
            end = Math.Max(end, characters[i].Source.End);
        }

        return SourceSpan.FromBounds(start, end);
    }
}
