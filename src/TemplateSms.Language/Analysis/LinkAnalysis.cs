using System.Globalization;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds links that some arguments can put across the end of a segment.</summary>
internal static class LinkAnalysis
{
    public static void Report(ProofRun run, FindingBag findings)
    {
        foreach (var proof in run.Proof.Encodings)
        {
            // A message of one segment has no end inside it, and one that needs more than it may have is not sent.
            if (proof.AllowedSegments == 1 || proof.Segments.Most == 1)
                continue;
            foreach (var link in run.Links.Where(l => l.IsGsm7 == proof.IsGsm7))
            {
                if (EndInside(link, proof) is not { } end)
                    continue;
                findings.Add(ContentRules.LinkMayBeCut, link.Span, end.ToString(CultureInfo.InvariantCulture), "of the message's", proof.UnitName);
                return;
            }
        }
    }

    // A pair on a boundary moves whole to the next part, so each end may come a unit earlier for every part before.
    private static long? EndInside(Link link, EncodingProof proof)
    {
        var part = proof.IsGsm7 ? SegmentLimits.Gsm7Part : SegmentLimits.Ucs2Part;
        var mayStraddle = proof.IsGsm7 ? proof.Body.Shape.MayHaveExtension : proof.Body.Shape.MayHavePairs;
        for (long segment = 1; segment < proof.AllowedSegments; segment++)
        {
            var latest = segment * part;
            var earliest = mayStraddle ? latest - segment : latest;
            if (link.Start.Least < latest && Interval.Add(link.Start.Most, link.Length.Most) > earliest && proof.Units.Most > latest)
                return latest;
        }

        return null;
    }
}
