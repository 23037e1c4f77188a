using System.Runtime.CompilerServices;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Generator.Pipeline;

/// <summary>
/// Compiles each version of a template once for the generator and the analyzers, which the compiler hands the same text. What
/// is compiled is kept as long as its text is.
/// </summary>
public static class CompiledOnce
{
    private static readonly ConditionalWeakTable<string, Slot> _slots = new();

    public static CompiledTemplate Of(TemplateFile file)
    {
        var slot = _slots.GetValue(file.Text, static _ => new Slot());
        if (slot.Template is { } known && known.File == file)
            return known;
        var template = TemplateCompiler.Compile(file);
        slot.Template = template;
        return template;
    }

    /// <summary>Returns the compiled template of a file, or null if it was not compiled.</summary>
    public static CompiledTemplate? Find(TemplateFile file) =>
        _slots.TryGetValue(file.Text, out var slot) && slot.Template is { } known && known.File == file ? known : null;

    // Of one text under two paths, or in two folders, the last one stays.
    private sealed class Slot
    {
        public volatile CompiledTemplate? Template;
    }
}
