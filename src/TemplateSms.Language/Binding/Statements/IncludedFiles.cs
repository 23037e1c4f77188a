using System.Diagnostics.CodeAnalysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Binding;

/// <summary>The files that a template may include.</summary>
internal sealed class IncludedFiles
{
    private readonly Dictionary<string, TemplateFile> _files = new(StringComparer.Ordinal);
    private readonly EquatableArray<AmbiguousInclude> _ambiguous;

    public IncludedFiles(TemplateFile file)
    {
        IsTooMuch = file.IncludesTooMuch;
        _ambiguous = file.AmbiguousIncludes;
        foreach (var included in file.Includes)
        {
            var name = included.IncludedAs ?? included.Name;
            if (!_files.ContainsKey(name))
                _files.Add(name, included);
        }
    }

    /// <summary>Whether the files have more text than is read.</summary>
    public bool IsTooMuch { get; }

    public IEnumerable<string> Names => _files.Keys;

    public bool TryFind(string name, [NotNullWhen(true)] out TemplateFile? file) => _files.TryGetValue(name, out file);

    public AmbiguousInclude? Ambiguous(string name) => _ambiguous.FirstOrDefault(a => a.Name == name);
}
