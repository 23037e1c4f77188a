using System.Collections.Concurrent;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Projects.Checking;

/// <summary>
/// Compiles a template only when something that it depends on has changed: its text, a text that it includes, or what its
/// folder says. All of that is part of the file by value, so nothing else has to be followed.
/// </summary>
public sealed class CompilerMemory
{
    private readonly ConcurrentDictionary<string, CompiledTemplate> _known = new(StringComparer.Ordinal);

    public CompiledTemplate Compile(TemplateFile file)
    {
        if (_known.TryGetValue(file.Path, out var known) && known.File == file)
            return known;
        return _known[file.Path] = TemplateCompiler.Compile(file);
    }
}
