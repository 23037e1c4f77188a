using System.Globalization;
using TemplateSms.Language.Syntax;
using TemplateSms.Shared;

namespace TemplateSms.Language.Fixes;

/// <summary>Chooses another value of a setting.</summary>
internal static class SettingFix
{
    public static IEnumerable<TemplateFix> EncodeAsUcs2(FixContext context)
    {
        yield return Set(context, "Send as UCS-2, 70 characters a segment", FixKey.EncodingUcs2, FrontMatterKey.Encoding, "ucs2");
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
        foreach (var segments in ends.Select(end => end.DefaultIfEmpty().Max()).Distinct().Where(s => s is > 1 and <= SegmentLimits.MostSegments))
        {
            var value = segments.ToString(CultureInfo.InvariantCulture);
            var fix = Set(context, $"Allow {value} segments", FixKey.RaiseSegments, FrontMatterKey.Segments, value);
            if (!context.IsMendedBy(fix))
                continue;
            yield return fix;
            yield break;
        }
    }

    private static TemplateFix Set(FixContext context, string title, string kind, FrontMatterKey key, string value) =>
        new($"{title} ('{key.Name}: {value}')", kind, context.FrontMatter.Set(key, value));
}
