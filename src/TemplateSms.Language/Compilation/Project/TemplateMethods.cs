using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Compilation;

/// <summary>The names that a template adds to the generated class.</summary>
/// <param name="Path">The template's path.</param>
/// <param name="Members">The methods and the enums; none where the template's name gives no method.</param>
public sealed record TemplateMethods(string Path, EquatableArray<string> Members)
{
    /// <summary>The prefix of the names of the methods that send.</summary>
    public const string Send = "Send";

    /// <summary>The name of the generated class, unless the project gives it another.</summary>
    public const string DefaultClass = "Sms";

    /// <summary>The prefix of the name of the method that does not throw.</summary>
    public const string Try = "Try";

    /// <summary>The names; none where they cannot be told, which whoever compiles the template reports.</summary>
    public static TemplateMethods OrNone(CompiledTemplate template) =>
        Containment.Run(CompilerStage.FindConflicts, () => Of(template), _ => None(template.File));

    /// <summary>The same, from the front matter alone.</summary>
    public static TemplateMethods OrNone(TemplateFile file) => Containment.Run(CompilerStage.FindConflicts, () => Of(file), _ => None(file));

    public static TemplateMethods Of(CompiledTemplate template) => template.File.IsVariant ? None(template.File) : new(template.File.Path, MembersOf(template.Model.MethodName, template.Model.Parameters).ToArray());

    /// <summary>Reads the names from a file's front matter alone.</summary>
    public static TemplateMethods Of(TemplateFile file)
    {
        if (file.IsVariant)
            return None(file);
        var ignored = new FindingBag();
        var hasFrontMatter = FrontMatterFence.TryRead(file.Text, out var start, out var end, out _, out _);
        var entries = hasFrontMatter ? FrontMatterReader.Read(file.Text, Text.TextSpan.FromBounds(start, end), ignored) : [];
        var reader = new SettingsReader(file, entries, hasFrontMatter, ignored);
        var parameters = ParameterReader.Read(reader.Parameters, TemplateEncoding.Gsm7, ignored);
        return new TemplateMethods(file.Path, MembersOf(reader.ReadMethodName(), parameters).ToArray());
    }

    /// <summary>The name of the enum of an <c>enum(small|large)</c> parameter.</summary>
    public static string EnumName(string methodName, ParameterModel parameter) => methodName + Names.ToPascalCase(parameter.Name);

    /// <summary>The type of an enum parameter, or of the elements of a list of them; null for another parameter.</summary>
    public static TemplateType? EnumType(ParameterModel parameter)
    {
        var type = parameter.Type.Innermost;
        return type.Kind == TypeKind.Enum ? type : null;
    }

    /// <summary>No names: those of a template on which a stage failed, and of a variant, whose method is its base's.</summary>
    public static TemplateMethods None(TemplateFile file) => new(file.Path, EquatableArray<string>.Empty);

    private static IEnumerable<string> MembersOf(string name, IEnumerable<ParameterModel> parameters)
    {
        if (!Names.IsMember(name))
            return [];
        var enums = parameters.Where(p => EnumType(p) is not null).Select(p => EnumName(name, p));
        return [name, Send + name, Try + name, .. enums];
    }
}
