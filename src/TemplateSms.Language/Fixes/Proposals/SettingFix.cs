using System.Globalization;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Syntax;
using TemplateSms.Shared;

namespace TemplateSms.Language.Fixes;

/// <summary>Chooses another value of a setting.</summary>
internal static class SettingFix
{
    /// <summary>Sends as UCS-2, in as many segments as the message needs there.</summary>
    public static IEnumerable<TemplateFix> EncodeAsUcs2(FixContext context)
    {
        if (!context.Template.IsBound)
        {
            yield return Set(context, $"Send as UCS-2, {SegmentLimits.Ucs2Single} characters a segment", FixKey.EncodingUcs2, FrontMatterKey.Encoding, "ucs2");
            yield break;
        }

        var proof = Ucs2Need.AsUcs2(context.Model, context.Source);
        if (Ucs2Need.SegmentsOf(proof, context.Model.Settings.Gateways.MostSegmentsOf(isGsm7: false)) is not { } segments)
            yield break;
        if (segments == proof.AllowedSegments)
        {
            yield return Set(context, $"Send as UCS-2, {SegmentLimits.Ucs2Single} characters a segment", FixKey.EncodingUcs2, FrontMatterKey.Encoding, "ucs2");
            yield break;
        }

        var value = segments.ToString(CultureInfo.InvariantCulture);
        yield return new TemplateFix(
            $"Send as UCS-2 in up to {value} segments ('encoding: ucs2', 'segments: {value}')",
            FixKey.EncodingUcs2,
            context.FrontMatter.Set((FrontMatterKey.Encoding, "ucs2"), (FrontMatterKey.Segments, value)));
    }

    public static IEnumerable<TemplateFix> DeclareEnglish(FixContext context)
    {
        yield return Set(context, "Write plurals and amounts as English does", FixKey.CultureEnglish, FrontMatterKey.Culture, "en");
    }

    public static IEnumerable<TemplateFix> ChooseUnencodable(FixContext context)
    {
        yield return Set(context, "Send '?' for what has no equivalent", FixKey.UnencodableReplace, FrontMatterKey.Unencodable, "replace");
        yield return Set(context, "Turn to UCS-2 when an argument needs it", FixKey.EncodingAuto, FrontMatterKey.Encoding, "auto");
        yield return Set(context, "Throw on what has no equivalent", FixKey.UnencodableTransliterate, FrontMatterKey.Unencodable, "transliterate");
        yield return Set(context, "Throw on what is outside GSM-7", FixKey.UnencodableReject, FrontMatterKey.Unencodable, "reject");
    }

    public static IEnumerable<TemplateFix> RaiseSegments(FixContext context)
    {
        // The most that the message can need, else the fewest: then it may not fit, but can.
        var proofs = context.Template.Proof?.Encodings.ToList() ?? [];
        var ends = new[] { proofs.Select(p => p.Segments.Most), proofs.Select(p => p.Segments.Least) };
        var gateways = context.Model.Settings.Gateways;
        var most = proofs.Select(p => gateways.MostSegmentsOf(p.IsGsm7)).DefaultIfEmpty(gateways.MostSegments).Min();
        foreach (var segments in ends.Select(end => end.DefaultIfEmpty().Max()).Distinct().Where(s => s > 1 && s <= most))
        {
            var value = segments.ToString(CultureInfo.InvariantCulture);
            var fix = Set(context, $"Allow {value} segments", FixKey.RaiseSegments, FrontMatterKey.Segments, value);
            if (!context.IsMendedBy(fix))
                continue;
            yield return fix;
            yield break;
        }
    }

    /// <summary>Removes a setting of a variant that its base declares.</summary>
    public static IEnumerable<TemplateFix> RemoveDeclaredByBase(FixContext context)
    {
        var edits = context.FrontMatter.RemoveSetting(context.Finding.Span);
        if (edits.Count > 0)
            yield return new TemplateFix($"Remove '{context.TextAt(context.Finding.Span)}' from the variant", FixKey.RemoveSetting, edits);
    }

    private static TemplateFix Set(FixContext context, string title, string kind, FrontMatterKey key, string value) =>
        new($"{title} ('{key.Name}: {value}')", kind, context.FrontMatter.Set((key, value)));
}
