using System.Globalization;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Types;

/// <summary>Reads the default of a parameter as its type demands.</summary>
internal static class DefaultValueReader
{
    public static bool TryRead(string text, TemplateType type, TemplateEncoding encoding, out DefaultValue value)
    {
        value = new DefaultValue(null);
        if (text == "null")
            return type.IsNullable;
        if (Read(text, type, encoding) is not { } read)
            return false;
        value = new DefaultValue(read);
        return true;
    }

    private static object? Read(string written, TemplateType type, TemplateEncoding encoding)
    {
        var text = ComposedText.Of(written, encoding);
        switch (type.Kind)
        {
            case TypeKind.String:
                return TextDefaults.Satisfies(Unquote(text), type.Text, encoding) ? Unquote(text) : null;
            case TypeKind.Bool:
                return text switch { "true" => true, "false" => false, _ => null };
            case TypeKind.Int or TypeKind.Long:
                return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
                    && IsWithin(integer, type) ? integer : null;
            case TypeKind.Decimal:
                return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    && IsWithin(number, type)
                    && (type.Number is null || DecimalDigits.ScaleOf(number) <= type.Number.Scale) ? number : null;
            case TypeKind.Enum:
                return type.Members.Contains(text) ? text : null;
            case TypeKind.Date:
                return IsDate(text, "yyyy-MM-dd") ? text : null;
            case TypeKind.Time:
                return IsDate(text, "HH:mm") ? text : null;
            case TypeKind.Guid:
                return Guid.TryParseExact(text, "D", out _) ? text : null;
            case TypeKind.Uri:
                return ReadUri(Unquote(text)) is { } uri && TextDefaults.Satisfies(uri, type.Text, encoding) ? uri : null;
            default:
                return null;
        }
    }

    private static bool IsWithin(decimal value, TemplateType type) =>
        type.Number is { } limit
            ? value >= limit.Least && value <= limit.Most
            : type.Kind != TypeKind.Int || (value >= int.MinValue && value <= int.MaxValue);

    private static bool IsDate(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // On Unix a path is an absolute URI too.
    private static string? ReadUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && text.StartsWith(uri.Scheme, StringComparison.OrdinalIgnoreCase) ? uri.AbsoluteUri : null;

    private static string Unquote(string text) =>
        text.Length >= 2 && text[0] is '\'' or '"' && text[text.Length - 1] == text[0] ? text.Substring(1, text.Length - 2) : text;
}
