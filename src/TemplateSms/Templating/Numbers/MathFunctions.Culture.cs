namespace TemplateSms.Templating;

public static partial class MathFunctions
{
    /// <summary>Prints a number by a .NET numeric format, with the separators of a culture.</summary>
    /// <param name="value">The number; null prints nothing.</param>
    /// <param name="format">A standard or custom numeric format string.</param>
    /// <param name="culture">The culture. It has no currency: <c>C</c> prints the sign ¤, as without a culture.</param>
    /// <exception cref="SmsTemplateException">The format is not one for this type of number.</exception>
    public static string Format(int? value, string format, TemplateCulture culture) => Print(value, format, SymbolsOf(culture));

    /// <inheritdoc cref="Format(int?, string, TemplateCulture)"/>
    public static string Format(long? value, string format, TemplateCulture culture) => Print(value, format, SymbolsOf(culture));

    /// <inheritdoc cref="Format(int?, string, TemplateCulture)"/>
    public static string Format(double? value, string format, TemplateCulture culture) => Print(value, format, SymbolsOf(culture));

    /// <inheritdoc cref="Format(int?, string, TemplateCulture)"/>
    public static string Format(decimal? value, string format, TemplateCulture culture) => Print(value, format, SymbolsOf(culture));

    /// <summary>Prints a whole number by a .NET numeric format, with the separators of a culture: as one of 32 bits where it fits.</summary>
    /// <param name="value">The number; null prints nothing.</param>
    /// <param name="format">A standard or custom numeric format string.</param>
    /// <param name="culture">The culture.</param>
    /// <exception cref="SmsTemplateException">The format is not one for whole numbers.</exception>
    public static string FormatFitted(long? value, string format, TemplateCulture culture) =>
        value is >= int.MinValue and <= int.MaxValue ? Format((int)value, format, culture) : Format(value, format, culture);

    private static IFormatProvider SymbolsOf(TemplateCulture culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.Numbers;
    }
}
