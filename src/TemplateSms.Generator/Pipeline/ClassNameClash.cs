using TemplateSms.Generator.Emit;
using TemplateSms.Language;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Pipeline;

/// <summary>A template that makes a member named like the class around it, which C# does not allow.</summary>
internal static class ClassNameClash
{
    public static Finding? Find(CompiledTemplate template, ProjectOptions options) =>
        TemplateMethods.Of(template).Members.Append(RenderingEmitter.ClassName(template.Model)).Contains(options.ClassName, StringComparer.Ordinal)
            ? new Finding(
                BindingRules.BadTemplateName,
                template.Model.Settings.Span,
                new[] { template.Model.Name, $"the class of the methods is called '{options.ClassName}' too; give the template another 'name:'" })
            : null;
}
