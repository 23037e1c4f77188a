using System.Globalization;
using TemplateSms.Language.Sms;
using TemplateSms.Shared;

namespace TemplateSms.Language.Types;

/// <summary>Bounds of types in words, for documentation and reports.</summary>
public static class LimitWords
{
    /// <summary>Describes the values that a type accepts: "0 to 20 septets; a longer text is cut"; empty if there is nothing to say.</summary>
    /// <param name="encoding">The template's, which says in which units a text is counted.</param>
    public static string Of(TemplateType type, TemplateEncoding encoding) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uri when type.Text.Most is { } most =>
            $"{Number(type.Text.Least)} to {Number(most)} {TextCosts.Unit(encoding.Cost())}{(type.Text.Truncate ? "; a longer text is cut" : "")}{Alphabet(type.Text.Alphabet)}",
        TypeKind.String or TypeKind.Uri => "of any length" + Alphabet(type.Text.Alphabet),
        TypeKind.Int or TypeKind.Long or TypeKind.Decimal when type.Number is { } range => $"{Number(range.Least)} to {Number(range.Most)}",
        TypeKind.List => $"{(type.MostElements is { } count ? $"at most {Number(count)}" : "any number of")} elements of {type.Element?.Display}",
        _ => "",
    };

    private static string Alphabet(TextAlphabet alphabet) => alphabet switch
    {
        TextAlphabet.Digits => ", digits only",
        TextAlphabet.Alnum => ", ASCII letters and digits only",
        TextAlphabet.Ascii => ", ASCII only",
        TextAlphabet.Gsm7 => ", GSM-7 only",
        _ => "",
    };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
