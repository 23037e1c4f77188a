using Microsoft.CodeAnalysis;
using TemplateSms.Language.Collections;
using TemplateSms.Projects.Files;

namespace TemplateSms.Projects.Reading;

/// <summary>
/// The settings of templates in <c>.editorconfig</c> and <c>.globalconfig</c> files, parsed by the compiler's own parser, once a
/// folder.
/// </summary>
public sealed class FolderDefaults
{
    private const string Prefix = "smstpl_";

    private readonly Dictionary<string, AnalyzerConfigSet?> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnalyzerConfig?> _files = new(StringComparer.Ordinal);

    /// <exception cref="UnreadableFileException">One of the files cannot be read.</exception>
    public EquatableArray<KeyValue> Of(string templatePath)
    {
        var path = Path.GetFullPath(templatePath);
        if (Configuration(Path.GetDirectoryName(path)!) is not { } configuration)
            return EquatableArray<KeyValue>.Empty;
        return configuration.GetOptionsForSourcePath(path).AnalyzerOptions
            .Where(option => option.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(option => option.Key, StringComparer.Ordinal)
            .Select(option => new KeyValue(option.Key[Prefix.Length..], option.Value))
            .ToList();
    }

    /// <summary>The files of a folder and of those above it; null when there is none.</summary>
    private AnalyzerConfigSet? Configuration(string folder)
    {
        if (_folders.TryGetValue(folder, out var known))
            return known;
        var files = new List<AnalyzerConfig>();
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            files.AddRange(SettingsFile.Names.Select(name => FileIn(current, name)).OfType<AnalyzerConfig>());
        }

        return _folders[folder] = files.Count == 0 ? null : AnalyzerConfigSet.Create(files);
    }

    private AnalyzerConfig? FileIn(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!_files.TryGetValue(path, out var file))
            _files[path] = file = SettingsFile.TryRead(path);
        return file;
    }
}
