using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Analysis;

/// <summary>Reports messages that fit by themselves, and not with the STOP text of an account whose restriction stands.</summary>
internal static class StopAnalysis
{
    private const string Always = "Every send of an account whose STOP restriction stands is refused";
    private const string Maybe = "A send of an account whose STOP restriction stands may be refused";

    /// <summary>Reports a message in one encoding; returns whether there was a finding.</summary>
    public static bool Report(TemplateModel model, EncodingProof proof, string source, FindingBag findings)
    {
        // A message that may be too long by itself is reported as such, and that would hide that none can be sent.
        var isAlways = proof.NeverFits && !proof.TextNeverFits && !OverflowAnalysis.IsForSome(model, proof);
        if (!isAlways && (proof.AlwaysFits || !proof.TextAlwaysFits))
            return false;

        var remedies = new Remedies(model, proof);
        var ways = remedies.ToFit();
        findings.Add(new Finding(
            ContentRules.NoRoomForStop,
            Crossing(proof, isAlways, source),
            new[]
            {
                isAlways ? Always : Maybe,
                isAlways ? $"{Figures.Number(proof.Units.Least)} + {(proof.ReserveLabel == EncodingProof.Stop ? "" : proof.ReserveLabel + " ")}{proof.Reserve}" : $"{OverflowAnalysis.Sum(proof)} = {OverflowAnalysis.Total(proof)}",
                Figures.Number(proof.Room),
                proof.UnitName + (isAlways && !proof.Units.IsExact ? " at the least" : ""),
                "shorten it" + (ways.Length == 0 ? "" : $" ({ways})"),
            })
        {
            AdditionalSpans = remedies.LargestContributors().Select(p => p.Span).ToArray(),
        });
        return true;
    }

    private static Text.TextSpan Crossing(EncodingProof proof, bool isAlways, string source)
    {
        var room = proof.Room - proof.Reserve;
        return isAlways
            ? OverflowAnalysis.Crossing(proof.Body.Shortest, proof, room, source, p => p.Least)
            : OverflowAnalysis.Crossing(proof.Body.Longest, proof, room, source, p => p.Most);
    }
}
