using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>The style and the script of a report.</summary>
internal static class ReportAssets
{
    public static PageAsset Style { get; } = PageAsset.Of(PhoneBubbles.Style + "\n" + Read("report.css"));

    public static PageAsset Script { get; } = PageAsset.Of(Read("report.js"));

    private static string Read(string name) => PageAsset.Read(typeof(ReportAssets).Assembly, $"report/{name}");
}
