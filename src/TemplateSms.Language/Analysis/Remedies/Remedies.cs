using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Proposes changes that make a message fit.</summary>
internal sealed class Remedies(TemplateModel model, EncodingProof proof)
{
    private const int MostContributors = 3;

    /// <summary>The holes that add most to the longest text, the greatest first.</summary>
    public IEnumerable<Piece> LargestContributors() => proof.Body.Longest
        .Where(p => p.Label is not null && MostOf(p) > 0)
        .GroupBy(p => p.Span)
        .Select(g => g.First())
        .OrderByDescending(MostOf)
        .Take(MostContributors);

    /// <summary>The ways to make the message fit, as a clause; empty when none is known.</summary>
    public string ToFit()
    {
        var ways = new[] { LowerLimit(), MoreSegments() }.OfType<string>().ToList();
        var fits = ways.Count == 0 ? "" : "it fits with " + string.Join(" or ", ways.Select(w => $"'{w}'"));
        return string.Join(", or ", new[] { fits, CostlyCharacters() }.Where(way => !string.IsNullOrEmpty(way)));
    }

    private string? MoreSegments() =>
        proof.Segments.Most is > 0 and var most && most > proof.AllowedSegments && most <= model.Settings.Gateways.MostSegmentsOf(proof.IsGsm7)
            ? FormattableString.Invariant($"segments: {most}")
            : null;

    /// <summary>The bound of the parameter that adds most, lowered by what is too much.</summary>
    private string? LowerLimit()
    {
        foreach (var group in proof.Body.Longest.Where(p => ParameterOf(p) is { Type: { Kind: TypeKind.String, Text.Most: not null } }).GroupBy(p => p.Label).OrderByDescending(g => g.Sum(MostOf)))
        {
            var parameter = ParameterOf(group.First())!;
            var limit = parameter.Type.Text;
            var times = Math.Max(1, group.Sum(MostOf) / Math.Max(1, limit.Most!.Value));
            var lowered = limit.Most.Value - ((Excess + times - 1) / times);
            if (lowered >= WantedLimits.LeastLength(parameter.Type))
                return $"{parameter.Name}: {TypeText.Of(parameter.Type with { Text = limit with { Most = (int)lowered } })}";
        }

        return null;
    }

    /// <summary>The characters of two septets in the template's own text, where one each would do.</summary>
    private string? CostlyCharacters()
    {
        if (!proof.IsGsm7)
            return null;
        var costly = proof.Body.Longest.Where(p => p.Text is not null).SelectMany(p => p.Text!).Where(c => Gsm7.Septets(c) == 2).ToList();
        if (costly.Count < Excess || costly.Count == 0)
            return null;
        var names = string.Join(" ", costly.Distinct().Take(4).Select(c => $"'{c}'"));
        return costly.Count == 1 ? $"without {names}, which costs two septets" : $"without {names}, which cost two septets each";
    }

    /// <summary>The units beyond those that fit wherever pairs fall.</summary>
    private long Excess
    {
        get
        {
            var mayStraddle = proof.IsGsm7 ? proof.Body.Shape.MayHaveExtension : proof.Body.Shape.MayHavePairs;
            var fits = (long)proof.Room - proof.Reserve;
            while (fits > 0 && SegmentBounds.Most(fits + proof.Reserve, proof.IsGsm7, mayStraddle) > proof.AllowedSegments)
                fits--;
            return Math.Max(1, proof.Units.Most - fits);
        }
    }

    private ParameterModel? ParameterOf(Piece piece) => model.Parameters.FirstOrDefault(p => p.Name == piece.Label);

    private long MostOf(Piece piece) => proof.UnitsOf(piece).Most;
}
