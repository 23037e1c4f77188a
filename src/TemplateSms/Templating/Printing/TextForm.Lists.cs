using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace TemplateSms.Templating;

public static partial class TextForm
{
    /// <summary>The text of a list: its items in brackets, texts in quotes.</summary>
    /// <param name="list">The list; null prints nothing.</param>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of(IReadOnlyList<string?>? list) => OfList(list);

    /// <inheritdoc cref="Of(IReadOnlyList{string?})"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of(IReadOnlyList<bool>? list) => OfList(list);

    /// <inheritdoc cref="Of(IReadOnlyList{string?})"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of(IReadOnlyList<bool?>? list) => OfList(list);

    /// <inheritdoc cref="Of(IReadOnlyList{string?})"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of<T>(IReadOnlyList<T>? list)
        where T : struct, IFormattable => OfList(list);

    /// <inheritdoc cref="Of(IReadOnlyList{string?})"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of<T>(IReadOnlyList<T?>? list)
        where T : struct, IFormattable => OfList(list);

    /// <summary>The text of a list under a culture: its items in brackets, texts in quotes.</summary>
    /// <param name="list">The list; null prints nothing.</param>
    /// <param name="culture">The culture.</param>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of(IReadOnlyList<string?>? list, TemplateCulture culture) => OfList(list, culture);

    /// <inheritdoc cref="Of(IReadOnlyList{string?}, TemplateCulture)"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of(IReadOnlyList<bool>? list, TemplateCulture culture) => OfList(list, culture);

    /// <inheritdoc cref="Of(IReadOnlyList{string?}, TemplateCulture)"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of(IReadOnlyList<bool?>? list, TemplateCulture culture) => OfList(list, culture);

    /// <inheritdoc cref="Of(IReadOnlyList{string?}, TemplateCulture)"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of<T>(IReadOnlyList<T>? list, TemplateCulture culture)
        where T : struct, IFormattable => OfList(list, culture);

    /// <inheritdoc cref="Of(IReadOnlyList{string?}, TemplateCulture)"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of<T>(IReadOnlyList<T?>? list, TemplateCulture culture)
        where T : struct, IFormattable => OfList(list, culture);

    // The tests on T cost nothing for a value type: each instantiation keeps one branch, and none boxes.
    internal static string? OfItem<T>(T item, TemplateCulture? culture = null) => item switch
    {
        null => null,
        string text => text,
        bool value => Of(value),
        char value => Of(value),
        DateOnly value => Of(value, culture ?? TemplateCulture.Invariant),
        TimeOnly value => Of(value),
        DateTime value => Of(value, culture ?? TemplateCulture.Invariant),
        DateTimeOffset value => Of(value, culture ?? TemplateCulture.Invariant),
        IFormattable value => value.ToString(null, culture?.Numbers ?? NumberFormatInfo.InvariantInfo),
        _ => item.ToString(),
    };

    private static string? OfList<T>(IReadOnlyList<T>? list, TemplateCulture? culture = null)
    {
        if (list is null)
            return null;
        var text = new StringBuilder("[");
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            text.Append(list[i] is string item ? StringFunctions.Literal(item) : OfItem(list[i], culture) ?? "null");
            GrowthGuard.Check(text.Length);
        }

        return text.Append(']').ToString();
    }
}
