using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes the attribute that carries a parameter's bound to the analyzer of call sites.</summary>
internal static class LimitAttribute
{
    /// <summary>The attribute with the blank behind it; empty where there is no bound that a constant could break.</summary>
    public static string Of(TemplateType type, TemplateEncoding encoding)
    {
        if (!HasLimit(type))
            return "";

        var counting = encoding != TemplateEncoding.Gsm7 && HoldsText(type) ? $", global::TemplateSms.SmsEncoding.{encoding}" : "";
        return $"[global::TemplateSms.SmsBound({CSharpText.String(TypeText.Of(type))}{counting})] ";
    }

    private static bool HasLimit(TemplateType type) => type.Kind switch
    {
        TypeKind.String => type.Text != TextLimit.None,
        TypeKind.List => type.MostElements is not null || (type.Element is { } element && HasLimit(element)),
        _ => type.Number is not null,
    };

    private static bool HoldsText(TemplateType type) =>
        type.Kind == TypeKind.String || (type.Element is { } element && HoldsText(element));
}
