using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

/// <summary>Makes fixes as a host does.</summary>
internal static class Fixing
{
    /// <summary>The text after the first fix of a kind that is offered for a finding; null when none is.</summary>
    public static string? Apply(string template, string key, params KeyValue[] folderDefaults) =>
        Apply(File(template) with { FolderDefaults = folderDefaults }, key);

    public static string? Apply(TemplateFile file, string key)
    {
        var fix = OffersFor(file).FirstOrDefault(f => f.EquivalenceKey == key || f.Key == key);
        return fix is null ? null : TextEdits.Apply(file.Text, fix.Edits);
    }

    /// <summary>All fixes that are offered, finding by finding.</summary>
    public static IReadOnlyList<TemplateFix> Offers(string template) => OffersFor(File(template));

    /// <summary>The text after all fixes of a kind.</summary>
    public static string ApplyAll(string template, string key) =>
        FixAll.Apply(File(template), (_, kind) => kind == key).File.Text;

    private static TemplateFile File(string template) => new("test.smstpl", template);

    private static IReadOnlyList<TemplateFix> OffersFor(TemplateFile file)
    {
        var compiled = TemplateCompiler.Compile(file);
        return [.. compiled.Findings.SelectMany(finding => TemplateFixes.For(compiled, finding))];
    }
}
