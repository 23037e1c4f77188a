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
    public static string? Of<T>(IReadOnlyList<T>? list)
        where T : struct, IFormattable => OfList(list);

    /// <inheritdoc cref="Of(IReadOnlyList{string?})"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static string? Of<T>(IReadOnlyList<T?>? list)
        where T : struct, IFormattable => OfList(list);

    // The tests on T cost nothing for a value type: each instantiation keeps one branch, and none boxes.
    internal static string? OfItem<T>(T item) => item switch
    {
        null => null,
        string text => text,
        bool value => Of(value),
        char value => Of(value),
        DateOnly value => Of(value),
        TimeOnly value => Of(value),
        DateTime value => Of(value),
        DateTimeOffset value => Of(value),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => item.ToString(),
    };

    private static string? OfList<T>(IReadOnlyList<T>? list)
    {
        if (list is null)
            return null;
        var text = new StringBuilder("[");
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            text.Append(list[i] is string item ? StringFunctions.Literal(item) : OfItem(list[i]) ?? "null");
        }

        return text.Append(']').ToString();
    }
}
