using System.Globalization;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Reports;

/// <summary>Words that all reports share.</summary>
internal static class Words
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Count(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
