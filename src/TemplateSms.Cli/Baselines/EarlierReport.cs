using System.Text;
using System.Text.Json;

namespace TemplateSms.Cli.Baselines;

/// <summary>The templates of an earlier report. A page carries their figures beside what it shows.</summary>
internal sealed class EarlierReport
{
    private const int Version = 1;
    private const string Begin = """<script type="application/octet-stream" id="figures">""";
    private const string End = "</script>";
    private const string NoPage = "this is not a page that this version of 'smstpl report' can compare with";

    // A page of 1,000 templates has 1.5 MB, and its figures less than half a megabyte.
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly Dictionary<string, ReportedFigures> _templates;

    private EarlierReport(IEnumerable<ReportedFigures> templates) => _templates = templates.GroupBy(template => template.File).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>The templates of the report, in the order of their paths.</summary>
    public IEnumerable<ReportedFigures> Templates => _templates.Values.OrderBy(template => template.File, StringComparer.Ordinal);

    /// <summary>The element that a page carries for later reports. Nothing in it needs escaping.</summary>
    public static string Block(IEnumerable<ReportedFigures> templates) => Begin + PackedText.Of(FiguresJson.Write(new FiguresDocument(Version, [.. templates]))) + End;

    /// <exception cref="UnreadableBaselineException">The file cannot be read, or is not such a page.</exception>
    public static EarlierReport Read(string path)
    {
        var page = Encoding.UTF8.GetString(BaselineFile.Read(path, MostBytes, "smstpl report -o FILE"));
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : page.IndexOf(End, begin, StringComparison.Ordinal);
        if (end < 0 || Parse(page[(begin + Begin.Length)..end]) is not { Version: Version, Templates: { } templates } || templates.Any(template => template is not { File: not null, Text: not null }))
            throw new UnreadableBaselineException(NoPage);
        return new EarlierReport(templates.OfType<ReportedFigures>());
    }

    /// <summary>The template with a path; null if the report has none.</summary>
    public ReportedFigures? Find(string file) => _templates.GetValueOrDefault(file);

    private static FiguresDocument? Parse(string packed)
    {
        try
        {
            return PackedText.Read(packed, MostBytes) is { } bytes ? FiguresJson.Read(bytes) : null;
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or JsonException)
        {
            return null;
        }
    }
}
