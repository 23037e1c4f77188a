using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TemplateSms.Templating;

public static partial class Guard
{
    /// <summary>Checks a list and each of its items.</summary>
    /// <param name="list">The list; becomes a copy, which nobody else changes after the check.</param>
    /// <param name="name">The parameter, as the template names it.</param>
    /// <param name="most">Most items; <see cref="int.MaxValue"/> for no bound.</param>
    /// <param name="item">Checks an item.</param>
    /// <param name="error">What is wrong, or null; that of an item names its place.</param>
    /// <returns>Whether the argument may be used.</returns>
    public static bool Items<T>(
        ref IReadOnlyList<T> list,
        string name,
        int most,
        ItemGuard<T> item,
        [NotNullWhen(false)] out SmsArgumentError? error) =>
        NotNull(list, name, out error) && OptionalItems(ref list!, name, most, item, out error);

    /// <inheritdoc cref="Items"/>
    /// <remarks>Null passes.</remarks>
    public static bool OptionalItems<T>(
        ref IReadOnlyList<T>? list,
        string name,
        int most,
        ItemGuard<T> item,
        [NotNullWhen(false)] out SmsArgumentError? error)
    {
        if (!TryCopy(list, name, most, out var items, out error))
            return false;
        if (items is null)
            return true;
        for (var i = 0; i < items.Length; i++)
        {
            if (item(ref items[i], name, out error))
                continue;
            item(ref items[i], Place(name, i), out error);
            error = OfItem(error, name);
            return false;
        }

        list = items;
        return true;
    }

    // Counted again, since another thread may have added to the list.
    private static bool TryCopy<T>(IReadOnlyList<T>? list, string name, int most, out T[]? items, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        items = null;
        if (!OptionalCount(list, name, most, out error))
            return false;
        items = list is null ? null : Copy(list);
        return OptionalCount(items, name, most, out error);
    }

    // An array of a derived type cannot be seen as a span.
    private static T[] Copy<T>(IReadOnlyList<T> list) => list.GetType() == typeof(T[]) ? ((T[])list).AsSpan().ToArray() : [.. list];

    // An item is asked again by its place, which is not worth writing for each that may be used.
    private static string Place(string name, int index) => $"{name}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private static SmsArgumentError OfItem(SmsArgumentError? error, string name) => (error ?? GuardErrors.Missing(name)) with { Parameter = name };
}
