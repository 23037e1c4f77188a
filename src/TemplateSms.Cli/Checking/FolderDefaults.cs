using Microsoft.CodeAnalysis;
using TemplateSms.Language;

namespace TemplateSms.Cli.Checking;

/// <summary>What <c>.editorconfig</c> files say of a template, read by the compiler's own reader of them.</summary>
internal static class FolderDefaults
{
    private const string Prefix = "smstpl_";

    public static EquatableArray<KeyValue> Of(string templatePath)
    {
        var path = Path.GetFullPath(templatePath);
        var configs = new List<AnalyzerConfig>();
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, ".editorconfig");
            if (File.Exists(file))
                configs.Add(AnalyzerConfig.Parse(File.ReadAllText(file), file));
        }

        if (configs.Count == 0)
            return EquatableArray<KeyValue>.Empty;
        var options = AnalyzerConfigSet.Create(configs).GetOptionsForSourcePath(path).AnalyzerOptions;
        return options
            .Where(option => option.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(option => option.Key, StringComparer.Ordinal)
            .Select(option => new KeyValue(option.Key[Prefix.Length..], option.Value))
            .ToList();
    }
}
