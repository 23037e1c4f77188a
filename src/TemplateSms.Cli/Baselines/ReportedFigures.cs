using System.Text.Json.Serialization;
using TemplateSms.Language.Analysis;

namespace TemplateSms.Cli.Baselines;

/// <summary>The figures of a template that a report keeps for a later report to compare with.</summary>
/// <param name="File">The path, relative to the working folder.</param>
/// <param name="Text">The typical message, on one line.</param>
/// <param name="Sent">The figures of the messages that are sent; null if errors prevent sending.</param>
internal sealed record ReportedFigures(string File, string Text, SentFigures? Sent);

/// <param name="Encoding">The encoding in words: "GSM-7 or UCS-2".</param>
/// <param name="Unit">The unit of the dearest encoding: "septets".</param>
/// <param name="MostUnits">The units of the longest message, the STOP text not counted; null if it is unbounded.</param>
/// <param name="LeastSegments">The fewest segments that are billed for a message.</param>
/// <param name="MostSegments">The most segments that are billed for a message.</param>
internal sealed record SentFigures(string Encoding, string Unit, long? MostUnits, long LeastSegments, long MostSegments)
{
    /// <summary>The segments that are billed: "1 segment", "1 to 2 segments".</summary>
    [JsonIgnore]
    public string SegmentsInWords => LeastSegments == MostSegments ? Figures.Segments(MostSegments) : $"{Figures.Number(LeastSegments)} to {Figures.Segments(MostSegments)}";
}

/// <summary>The figures that a page carries. Any member can be missing from a file that is not such a page.</summary>
internal sealed record FiguresDocument(int? Version, IReadOnlyList<ReportedFigures?>? Templates);
