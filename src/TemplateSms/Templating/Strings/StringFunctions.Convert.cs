using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace TemplateSms.Templating;

public static partial class StringFunctions
{
    // Far beyond any message: a width is an argument, and must not ask for all the memory there is.
    private const int WidestPadding = GrowthGuard.Most;

    /// <summary>The text with spaces before it up to a width.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="width">The UTF-16 units wanted, 0 to 10,000.</param>
    /// <exception cref="SmsTemplateException">The width is out of range.</exception>
    public static string PadLeft(string? text, long width) => (text ?? "").PadLeft(Width(width));

    /// <summary>The text with spaces after it up to a width.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="width">The UTF-16 units wanted, 0 to 10,000.</param>
    /// <exception cref="SmsTemplateException">The width is out of range.</exception>
    public static string PadRight(string? text, long width) => (text ?? "").PadRight(Width(width));

    /// <summary>A text, a number of times.</summary>
    /// <param name="text">The text; null stays null.</param>
    /// <param name="times">How often: 0 and less give an empty text.</param>
    /// <exception cref="SmsTemplateException">The result has more than 10,000 UTF-16 units.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Repeat(string? text, long times)
    {
        if (text is null)
            return null;
        if (text.Length == 0 || times <= 0)
            return "";
        return times <= WidestPadding / text.Length
            ? new StringBuilder().Insert(0, text, (int)times).ToString()
            : throw GrowthGuard.Error();
    }

    /// <inheritdoc cref="Repeat(string?, long)"/>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Repeat(long times, string? text) => Repeat(text, times);

    /// <summary>The integer that a text writes; null when it writes none of 32 bits.</summary>
    /// <param name="text">The text.</param>
    public static int? ToInt(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The integer that a text writes; null when it writes none of 64 bits.</summary>
    /// <param name="text">The text.</param>
    public static long? ToLong(string? text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The number that a text writes; null when it writes none.</summary>
    /// <param name="text">The text.</param>
    public static double? ToDouble(string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The text with quotes, backslashes and control characters escaped.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Escape(string? text)
    {
        if (text is null)
            return null;
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\a' => result.Append("\\a"),
                '\b' => result.Append("\\b"),
                '\t' => result.Append("\\t"),
                '\r' => result.Append("\\r"),
                '\v' => result.Append("\\v"),
                '\f' => result.Append("\\f"),
                '\n' => result.Append("\\n"),
                < ' ' => result.Append(CultureInfo.InvariantCulture, $"\\x{(int)unit:x2}"),
                _ => result.Append(unit),
            };
        }

        return GrowthGuard.Grown(result.ToString(), text);
    }

    /// <summary>The text escaped and between double quotes, as it prints inside a list.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Literal(string? text) => text is null ? null : $"\"{Escape(text)}\"";

    private static int Width(long width) =>
        width is >= 0 and <= WidestPadding
            ? (int)width
            : throw Computation.Error("no text, since a width is outside 0 to 10000");
}
