using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes literals, and what a name stands for: a parameter, a local or a property of a loop.</summary>
internal sealed class NameEmitter(IReadOnlyDictionary<string, EmittedParameter> parameters)
{
    public static string Literal(BoundLiteral literal) => literal switch
    {
        { Value: string text } => CSharpText.String(text),
        { Value: bool truth } => CSharpText.Bool(truth),
        { Value: null } => "null",
        _ => CSharpText.Number(literal.Value),
    };

    public Code Parameter(BoundParameter parameter) =>
        AsText(parameter.Type, Code.Of(parameters[parameter.Parameter.Name].ValueName));

    public static Code Local(BoundLocal local)
    {
        var name = AsText(local.IsElement ? local.Type : TemplateType.String, Code.Of(CSharpText.Identifier(local.CSharpName)));
        return local.MayBeUnassigned
            ? $"{Runtime.Templating}Locals.Read({name}, {GeneratedNames.Flag(local.CSharpName)}, {CSharpText.String(local.Name)})"
            : name;
    }

    public static Code AsPresent(TemplateType type, Code value) =>
        $"{value}{(TypeNames.IsReference(type) || type.Kind == TypeKind.Enum ? "!" : ".Value")}";

    public static Code OfLoop(BoundLoopProperty property)
    {
        var index = GeneratedNames.Index(property.LoopId);
        var count = GeneratedNames.Count(property.LoopId);
        return property.Property switch
        {
            LoopProperty.Index => $"{index}",
            LoopProperty.Length => $"{count}",
            LoopProperty.First => $"({index} == 0)",
            LoopProperty.Last => $"({index} == {count} - 1)",
            LoopProperty.Even => $"({index} % 2 == 0)",
            _ => $"({index} % 2 != 0)",
        };
    }

    /// <summary>Writes a list as the array that its guard has made of it, which a loop walks faster; null for what is no parameter.</summary>
    public Code? Copied(BoundExpression list)
    {
        if (list is not BoundParameter { Type: { Kind: TypeKind.List, Element: { } element } type })
            return null;
        var parameter = parameters[((BoundParameter)list).Parameter.Name];
        return Code.Of($"({TypeNames.Of(element, parameter.EnumName)}[]{(type.IsNullable ? "?" : "")}){parameter.ValueName}");
    }

    // Every parameter has an enum of its own; what two of them have in common is the text of their members.
    public static Code AsText(TemplateType type, Code value) =>
        type.Kind == TypeKind.Enum ? $"{GeneratedNames.TextOf}({value})" : value;
}
