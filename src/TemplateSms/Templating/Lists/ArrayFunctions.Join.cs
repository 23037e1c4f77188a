using System.Text;

namespace TemplateSms.Templating;

public static partial class ArrayFunctions
{
    /// <summary>The items of a list as one text.</summary>
    /// <param name="list">The list; null gives empty, a null item prints nothing.</param>
    /// <param name="delimiter">What stands between two items.</param>
    public static string Join(IReadOnlyList<string?>? list, string? delimiter) => JoinTexts(list, delimiter);

    /// <inheritdoc cref="Join(IReadOnlyList{string?}, string)"/>
    public static string Join(IReadOnlyList<bool>? list, string? delimiter) => JoinTexts(list, delimiter);

    /// <inheritdoc cref="Join(IReadOnlyList{string?}, string)"/>
    public static string Join(IReadOnlyList<bool?>? list, string? delimiter) => JoinTexts(list, delimiter);

    /// <inheritdoc cref="Join(IReadOnlyList{string?}, string)"/>
    public static string Join<T>(IReadOnlyList<T>? list, string? delimiter)
        where T : struct, IFormattable => JoinTexts(list, delimiter);

    /// <inheritdoc cref="Join(IReadOnlyList{string?}, string)"/>
    public static string Join<T>(IReadOnlyList<T?>? list, string? delimiter)
        where T : struct, IFormattable => JoinTexts(list, delimiter);

    /// <summary>The items of a list as one text, dates and numbers as a culture prints them.</summary>
    /// <param name="list">The list; null gives empty, a null item prints nothing.</param>
    /// <param name="delimiter">What stands between two items.</param>
    /// <param name="culture">The culture.</param>
    public static string Join(IReadOnlyList<string?>? list, string? delimiter, TemplateCulture culture) => JoinTexts(list, delimiter, culture);

    /// <inheritdoc cref="Join(IReadOnlyList{string?}, string, TemplateCulture)"/>
    public static string Join(IReadOnlyList<bool>? list, string? delimiter, TemplateCulture culture) => JoinTexts(list, delimiter, culture);

    /// <inheritdoc cref="Join(IReadOnlyList{string?}, string, TemplateCulture)"/>
    public static string Join(IReadOnlyList<bool?>? list, string? delimiter, TemplateCulture culture) => JoinTexts(list, delimiter, culture);

    /// <inheritdoc cref="Join(IReadOnlyList{string?}, string, TemplateCulture)"/>
    public static string Join<T>(IReadOnlyList<T>? list, string? delimiter, TemplateCulture culture)
        where T : struct, IFormattable => JoinTexts(list, delimiter, culture);

    /// <inheritdoc cref="Join(IReadOnlyList{string?}, string, TemplateCulture)"/>
    public static string Join<T>(IReadOnlyList<T?>? list, string? delimiter, TemplateCulture culture)
        where T : struct, IFormattable => JoinTexts(list, delimiter, culture);

    private static string JoinTexts<T>(IReadOnlyList<T>? list, string? delimiter, TemplateCulture? culture = null)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Size(list); i++)
        {
            if (i > 0)
                text.Append(delimiter);
            text.Append(TextForm.OfItem(list![i], culture));
            if (i > 0)
                GrowthGuard.Check(text.Length);
        }

        return text.ToString();
    }
}
