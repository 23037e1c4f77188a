using System.Globalization;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes the calls that hold arguments against their bounds.</summary>
internal static class GuardEmitter
{
    private const string Guard = "global::TemplateSms.Templating.Guard.";
    private const string NoLimit = "int.MaxValue";

    /// <summary>The call that checks a value, or null when its type needs none.</summary>
    /// <param name="variable">The variable that holds the value, and receives it when it is cut.</param>
    /// <param name="name">The parameter as the template names it.</param>
    public static string? Emit(TemplateType type, string variable, string name, TemplateEncoding encoding, string enumName = "")
    {
        var optional = type.IsNullable ? "Optional" : "";
        var quoted = CSharpText.String(name);
        switch (type.Kind)
        {
            case TypeKind.String when type.IsNullable && type.Text == TextLimit.None:
                return null;
            case TypeKind.String when type.Text == TextLimit.None:
                return $"{Guard}NotNull({variable}, {quoted}, out error)";
            case TypeKind.String:
                return $"{Guard}{optional}Text(ref {variable}, {quoted}, {TextLimits(type.Text, encoding)})";
            case TypeKind.Uri:
                return $"{Guard}{optional}Uri({variable}, {quoted}, {type.Text.Least}, {Most(type.Text.Most)}, out error{Cost(encoding)})";
            case TypeKind.Int or TypeKind.Long when type.Number is { } bound:
                return $"{Guard}Range({variable}, {quoted}, {CSharpText.Number((long)bound.Least)}, {CSharpText.Number((long)bound.Most)}, out error)";
            case TypeKind.Decimal when type.Number is { } bound:
                return $"{Guard}Range({variable}, {quoted}, {CSharpText.Number(bound.Least)}, {CSharpText.Number(bound.Most)}, {bound.Scale}, out error)";
            case TypeKind.Enum:
                return $"{Guard}Defined({variable}, {quoted}, out error)";
            case TypeKind.List when type.Element is { Kind: TypeKind.String, IsNullable: false } text && text.Text != TextLimit.None:
                return $"{Guard}{optional}Texts(ref {variable}, {quoted}, {Most(type.MostElements)}, {TextLimits(text.Text, encoding)})";
            case TypeKind.List:
                return $"{Guard}{optional}Items(ref {variable}, {quoted}, {Most(type.MostElements)}{ItemGuard(type.Element!, enumName, encoding)}, out error)";
            default:
                return null;
        }
    }

    /// <summary>The statement that puts the template's name into an error of a guard.</summary>
    public static string NameTemplate(string template) => $"error = error with {{ Template = {CSharpText.String(template)} }};";

    /// <summary>The read of a member with its declared bound, or the plain read when its type needs no check.</summary>
    public static string EmitMember(TemplateType type, string access, string path, TemplateEncoding encoding)
    {
        access = EmitDoor(type, access, path);
        if (type.Kind is not (TypeKind.String or TypeKind.Uri) && type.Number is null)
            return access;
        if (type.Kind == TypeKind.String && type.Text == TextLimit.None)
            return $"{Guard.TrimEnd('.')}ed.{(type.IsNullable ? "Optional" : "")}Text({access}, {CSharpText.String(path)}, 0, {NoLimit}{Cost(encoding)})";

        // The same call as for a parameter, that gives the value instead of taking it by reference.
        return Emit(type, access, path, encoding)!
            .Replace(Guard, Guard.TrimEnd('.') + "ed.")
            .Replace("(ref ", "(")
            .Replace(", out error", "");
    }

    // Only the C# compiler knows whether the member is of the type that is declared for it.
    private static string EmitDoor(TemplateType type, string access, string path)
    {
        var isNullableValue = type.IsNullable && TypeNames.IsValue(type);
        var name = type.Kind == TypeKind.DateTime ? "BoundMoment" : "Bound";
        var ofType = type.Kind == TypeKind.DateTime ? ""
            : isNullableValue ? $"<{TypeNames.Of(type with { IsNullable = false }, "")}>"
            : $"<{TypeNames.Of(type with { IsNullable = !TypeNames.IsValue(type) }, "")}>";
        return isNullableValue
            ? $"global::TemplateSms.Templating.Template.{name}OrNull{ofType}({access})"
            : $"global::TemplateSms.Templating.Template.{name}{ofType}({access}, {CSharpText.String(path)})";
    }

    // Most types need no guard of their own.
    private static string ItemGuard(TemplateType element, string enumName, TemplateEncoding encoding)
    {
        var guard = Emit(element, "item", "", encoding, enumName)?.Replace(", \"\", ", ", name, ");
        return guard is null ? "" : $", static (ref {TypeNames.Of(element, enumName)} item, string name, out global::TemplateSms.SmsArgumentError? error) => {guard}";
    }

    // What the methods take where nothing else is said stays unsaid: each argument is one more for the C# compiler to bind.
    private static string TextLimits(TextLimit bound, TemplateEncoding encoding)
    {
        var alphabet = bound.Alphabet == TextAlphabet.Any ? "" : $", alphabet: global::TemplateSms.Templating.TextAlphabet.{bound.Alphabet}";
        return $"{bound.Least}, {Most(bound.Most)}, out error{Cost(encoding)}{alphabet}{(bound.Truncate ? ", truncate: true" : "")}";
    }

    private static string Cost(TemplateEncoding encoding)
    {
        var cost = encoding == TemplateEncoding.Ucs2 ? "Ucs2" : "Larger";
        return encoding == TemplateEncoding.Gsm7 ? "" : ", cost: global::TemplateSms.Templating.TextCost." + cost;
    }

    private static string Most(int? most) => most?.ToString(CultureInfo.InvariantCulture) ?? NoLimit;
}
