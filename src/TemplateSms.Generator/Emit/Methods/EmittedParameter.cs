using System.Globalization;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>A parameter as the generated methods have it.</summary>
internal sealed class EmittedParameter
{
    private const string Qualifier = "global::System.";

    /// <param name="encoding">How the template counts texts.</param>
    public EmittedParameter(ParameterModel model, string methodName, TemplateEncoding encoding)
    {
        Model = model;
        EnumName = TemplateMethods.EnumName(methodName, model);
        Name = CSharpText.Identifier(model.CSharpName);
        var isReplaced = model.Default is { Value: not null } && ConstantDefault() is null;
        Replacement = isReplaced ? ReplacedDefault() : null;
        Type = TypeNames.Of(isReplaced ? model.Type with { IsNullable = true } : model.Type, EnumName);
        ValueName = isReplaced ? model.CSharpName + "_orDefault" : Name;
        ValueType = TypeNames.Of(model.Type, EnumName);
        Limit = LimitAttribute.Of(model.Type, encoding);
        Declaration = $"{Type} {Name}" + (model.Default is null ? "" : $" = {ConstantDefault() ?? "null"}");
    }

    public ParameterModel Model { get; }

    /// <summary>The name in the method's signature.</summary>
    public string Name { get; }

    /// <summary>
    /// The name that the body reads: another one where a default that C# cannot hold is put in place of null. An
    /// underscore keeps it apart from parameters and loop variables.
    /// </summary>
    public string ValueName { get; }

    /// <summary>The type of what the body reads.</summary>
    public string ValueType { get; }

    public string Type { get; }

    /// <summary>The attribute that tells the analyzer of calls its bound; empty for none.</summary>
    public string Limit { get; }

    /// <summary>The parameter with its type and its default.</summary>
    public string Declaration { get; }

    /// <summary>The value in place of null, when C# cannot hold the default as a constant.</summary>
    public string? Replacement { get; }

    public string EnumName { get; }

    public TemplateType? EnumType => TemplateMethods.EnumType(Model);

    private string? ConstantDefault() => (Model.Type.Kind, Model.Default?.Value) switch
    {
        // A default that cannot be read: the template is broken, and its method still takes as few arguments as before.
        (_, null) when !Model.Type.IsNullable => TypeNames.IsReference(Model.Type) ? "null!" : "default",
        (_, null) => "null",
        (TypeKind.String, string text) => CSharpText.String(text),
        (TypeKind.Enum, string member) => $"{EnumName}.{Names.ToPascalCase(member)}",
        (_, bool truth) => CSharpText.Bool(truth),
        (_, long or decimal) => CSharpText.Number(Model.Default!.Value!),
        _ => null,
    };

    private string ReplacedDefault()
    {
        var text = (string)Model.Default!.Value!;
        return Model.Type.Kind switch
        {
            TypeKind.Date => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) is var date
                ? $"new {Qualifier}DateOnly({date.Year}, {date.Month}, {date.Day})"
                : "",
            TypeKind.Time => DateTime.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture) is var time
                ? $"new {Qualifier}TimeOnly({time.Hour}, {time.Minute})"
                : "",
            TypeKind.Guid => $"new {Qualifier}Guid({CSharpText.String(text)})",
            _ => $"new {Qualifier}Uri({CSharpText.String(text)})",
        };
    }
}
