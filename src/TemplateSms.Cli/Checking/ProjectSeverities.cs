using Microsoft.CodeAnalysis;
using TemplateSms.Language;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Checking;

/// <summary>
/// What <c>.globalconfig</c> files say of the severities of rules, in the form of a folder's defaults. A build asks them
/// last, so they stand behind the folder's own.
/// </summary>
internal static class ProjectSeverities
{
    private const string FileName = ".globalconfig";

    public static IReadOnlyList<KeyValue> Of(string templatePath)
    {
        var configs = new List<AnalyzerConfig>();
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(templatePath)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, FileName);
            if (File.Exists(file))
                configs.Add(AnalyzerConfig.Parse(File.ReadAllText(file), file));
        }

        if (configs.Count == 0)
            return [];
        // A build is silent on the others: rules of C#, and those that no setting can change.
        var severities = AnalyzerConfigSet.Create(configs).GlobalConfigOptions.TreeOptions;
        return
        [
            .. Rules.OfTemplates
                .Where(rule => !rule.PreventsEmit && severities.ContainsKey(rule.Id))
                .Select(rule => new KeyValue(SeverityKey.Prefix + rule.Id, Level(severities[rule.Id]))),
        ];
    }

    private static string Level(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => "error",
        ReportDiagnostic.Warn => "warning",
        ReportDiagnostic.Info => "suggestion",
        ReportDiagnostic.Hidden => "silent",
        ReportDiagnostic.Suppress => "none",
        _ => "default",
    };
}
