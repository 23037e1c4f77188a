using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Emit;

/// <summary>A template that makes a member named like the class around it, which C# does not allow.</summary>
internal static class ClassNameClash
{
    /// <summary>The finding on it, or on the failure to look for one; none where the template has failed already.</summary>
    public static IReadOnlyList<Finding> Of(CompiledTemplate template, ProjectOptions options) => template.HasFailed || template.File.IsVariant
        ? []
        : Containment.Find(CompilerStage.FindConflicts, () => Find(template, options) is { } clash ? [clash] : []);

    private static Finding? Find(CompiledTemplate template, ProjectOptions options) =>
        TemplateMethods.Of(template).Members.Concat(ClassesOf(template)).Contains(options.ClassName, StringComparer.Ordinal)
            ? new Finding(
                BindingRules.BadTemplateName,
                template.Model.Settings.Span,
                new[] { template.Model.Name, $"the class of the methods is called '{options.ClassName}' too; give the template another 'name:'" })
            : null;

    private static IEnumerable<string> ClassesOf(CompiledTemplate template) =>
    [
        RenderingEmitter.ClassName(template.Model),
        .. template.File.Variants.Select(variant => RenderingEmitter.ClassName(template.Model with { Variant = variant.Culture })),
        .. template.File.Variants.Count > 0 ? [TextsEmitter.ClassName(template.Model)] : Array.Empty<string>(),
    ];
}
