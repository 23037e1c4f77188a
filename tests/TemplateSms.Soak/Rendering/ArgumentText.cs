using System.Collections;
using System.Globalization;
using System.Text;

namespace TemplateSms.Soak.Rendering;

/// <summary>Arguments as C# writes them, so that a failure can be repeated.</summary>
internal static class ArgumentText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Quoted(text),
        bool truth => truth ? "true" : "false",
        decimal number => (number == 0 && decimal.IsNegative(number) ? "-" : "") + number.ToString(CultureInfo.InvariantCulture) + "m",
        DateOnly or TimeOnly or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        Uri uri => Quoted(uri.OriginalString),
        Enum member => member.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ when value == Type.Missing => "default",
        _ => $"new({string.Join(", ", value.GetType().GetProperties().Select(p => Of(p.GetValue(value))))})",
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
                quoted.Append('\\').Append(unit);
            else if (unit is < ' ' or > '~')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            else
                quoted.Append(unit);
        }

        return quoted.Append('"').ToString();
    }
}
