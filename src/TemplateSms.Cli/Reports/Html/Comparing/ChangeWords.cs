using TemplateSms.Cli.Baselines;
using TemplateSms.Language.Analysis;

namespace TemplateSms.Cli.Reports.Html.Comparing;

/// <summary>Changes in words, for a page and for a terminal.</summary>
internal static class ChangeWords
{
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Broken => "broken",
        ChangeKind.Dearer => "costs more",
        ChangeKind.Added => "new",
        ChangeKind.Cheaper => "costs less",
        ChangeKind.Fixed => "fixed",
        ChangeKind.Removed => "removed",
        _ => "same cost",
    };

    /// <summary>The verb after a number of templates.</summary>
    public static string Verb(ChangeKind kind, bool isOne) => kind switch
    {
        ChangeKind.Dearer => isOne ? "costs more" : "cost more",
        ChangeKind.Cheaper => isOne ? "costs less" : "cost less",
        ChangeKind.Other => "changed at the same cost",
        _ => $"{(isOne ? "is" : "are")} {Of(kind)}",
    };

    /// <summary>A template in one report: "GSM-7, 1 to 2 segments, at most 171 septets".</summary>
    public static string Of(ReportedFigures? template) => template switch
    {
        null => "–",
        { Sent: null } => "has errors, so it is not sent",
        { Sent: { } sent } => $"{sent.Encoding}, {sent.SegmentsInWords}, {(sent.MostUnits is { } most ? $"at most {Figures.Number(most)}" : "any number of")} {sent.Unit}",
    };

    /// <summary>A change on one line of a terminal: "sale.smstpl: costs more: 2 segments instead of 1 segment, 90.00 EUR instead of 45.00 EUR for 1,000 messages".</summary>
    public static string Line(ReportChange change, SegmentPrice? price)
    {
        var line = $"{change.File}: {Of(change.Kind)}";
        return change switch
        {
            { Kind: ChangeKind.Added, After: { } added } => $"{line}: {Added(added, price)}",
            { Kind: ChangeKind.Dearer or ChangeKind.Cheaper, Before.Sent: { } before, After.Sent: { } after } =>
                $"{line}: {after.SegmentsInWords} instead of {before.SegmentsInWords}{(price is null ? "" : $", {price.OfThousand(after)} instead of {price.OfThousand(before)} for 1,000 messages")}",
            _ => line,
        };
    }

    private static string Added(ReportedFigures template, SegmentPrice? price) => template.Sent is { } sent
        ? sent.SegmentsInWords + (price is null ? "" : $", {price.OfThousand(sent)} for 1,000 messages")
        : Of(template);
}
