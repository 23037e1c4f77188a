using System.Globalization;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes the calls that hold arguments against their bounds.</summary>
internal static class GuardEmitter
{
    private const string NoLimit = "int.MaxValue";

    /// <summary>The call that checks a parameter, or null when its type needs none.</summary>
    /// <param name="variable">The variable that holds the value, and receives it when it is cut.</param>
    /// <param name="name">The parameter as the template names it.</param>
    public static string? Emit(TemplateType type, string variable, string name, TemplateEncoding encoding, string enumName) =>
        CallOf(type, encoding, enumName)?.OfVariable(variable, CSharpText.String(name));

    /// <summary>The statement that puts the template's name into an error of a guard.</summary>
    public static string NameTemplate(string template) => $"error = error with {{ Template = {CSharpText.String(template)} }};";

    /// <summary>The read of a member with its declared bound, or the plain read when its type needs no check.</summary>
    public static Code EmitMember(TemplateType type, Code access, string path, TemplateEncoding encoding)
    {
        var read = EmitDoor(type, access, path);
        return type switch
        {
            { Kind: TypeKind.String or TypeKind.Uri } or { Number: not null } => CallOf(type, encoding, "")!.OfMember(read, path),
            _ => read,
        };
    }

    private static GuardCall? CallOf(TemplateType type, TemplateEncoding encoding, string enumName) => type.Kind switch
    {
        TypeKind.String => new GuardCall($"{Optional(type)}Text", TextLimits(type.Text), TextOptions(type.Text, encoding), MayCut: true),
        TypeKind.Uri => new GuardCall($"{Optional(type)}Uri", TextLimits(type.Text), Cost(encoding)),
        TypeKind.Int or TypeKind.Long when type.Number is { } limit =>
            new GuardCall("Range", $", {CSharpText.Number((long)limit.Least)}, {CSharpText.Number((long)limit.Most)}"),
        TypeKind.Decimal when type.Number is { } limit =>
            new GuardCall("Range", $", {CSharpText.Number(limit.Least)}, {CSharpText.Number(limit.Most)}, {limit.Scale}"),
        TypeKind.Enum => new GuardCall("Defined", ""),
        TypeKind.List when type.Element is { Kind: TypeKind.String, IsNullable: false } text =>
            new GuardCall($"{Optional(type)}Texts", $", {Most(type.MostElements)}{TextLimits(text.Text)}", TextOptions(text.Text, encoding), MayCut: true),
        TypeKind.List => new GuardCall($"{Optional(type)}Items", $", {Most(type.MostElements)}{ItemGuard(type.Element!, encoding, enumName)}", MayCut: true),
        _ => null,
    };

    // Only the C# compiler knows whether the member is of the type that is declared for it.
    private static Code EmitDoor(TemplateType type, Code access, string path)
    {
        var isNullableValue = type.IsNullable && TypeNames.IsValue(type);
        var name = type.Kind == TypeKind.DateTime ? "BoundMoment" : "Bound";
        var ofType = type.Kind == TypeKind.DateTime ? ""
            : isNullableValue ? $"<{TypeNames.Of(type with { IsNullable = false }, "")}>"
            : $"<{TypeNames.Of(type with { IsNullable = !TypeNames.IsValue(type) }, "")}>";
        if (isNullableValue)
            return $"{Runtime.Door}{name}OrNull{ofType}({access})";
        return $"{Runtime.Door}{name}{ofType}({access}, {CSharpText.String(path)})";
    }

    // Most types need no guard of their own.
    private static string ItemGuard(TemplateType element, TemplateEncoding encoding, string enumName) =>
        CallOf(element, encoding, enumName) is { } guard
            ? $", static (ref {TypeNames.Of(element, enumName)} item, string name, out global::TemplateSms.SmsArgumentError? error) => {guard.OfVariable("item", "name")}"
            : "";

    private static string Optional(TemplateType type) => type.IsNullable ? "Optional" : "";

    private static string TextLimits(TextLimit limit) => $", {limit.Least}, {Most(limit.Most)}";

    // What the methods take where nothing else is said stays unsaid: each argument is one more for the C# compiler to bind.
    private static string TextOptions(TextLimit limit, TemplateEncoding encoding)
    {
        var alphabet = limit.Alphabet == TextAlphabet.Any ? "" : $", alphabet: global::TemplateSms.Templating.TextAlphabet.{limit.Alphabet}";
        return $"{Cost(encoding)}{alphabet}{(limit.Truncate ? ", truncate: true" : "")}";
    }

    private static string Cost(TemplateEncoding encoding) =>
        encoding.Cost() is TextCost.Gsm7 ? "" : $", cost: global::TemplateSms.Templating.TextCost.{encoding.Cost()}";

    private static string Most(int? most) => most?.ToString(CultureInfo.InvariantCulture) ?? NoLimit;
}
