using Microsoft.CodeAnalysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Projects.Files;

namespace TemplateSms.Projects.Reading;

/// <summary>
/// The severities of rules in <c>.globalconfig</c> files, in the form of a folder's defaults, read once a folder. The folder's
/// own take precedence, as in a build.
/// </summary>
public sealed class ProjectSeverities
{
    private const string FileName = ".globalconfig";

    private readonly Dictionary<string, IReadOnlyList<KeyValue>> _folders = new(StringComparer.Ordinal);

    /// <exception cref="UnreadableFileException">One of the files cannot be read.</exception>
    public IReadOnlyList<KeyValue> Of(string templatePath)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(templatePath))!;
        if (!_folders.TryGetValue(folder, out var severities))
            _folders[folder] = severities = Read(folder);
        return severities;
    }

    private static IReadOnlyList<KeyValue> Read(string folder)
    {
        var configs = new List<AnalyzerConfig>();
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (SettingsFile.TryRead(Path.Combine(current, FileName)) is { } file)
                configs.Add(file);
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
