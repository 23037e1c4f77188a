using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TemplateSms.Templating;

public static partial class Guard
{
    /// <summary>Checks the number of items of a list, each of which may be used as it is.</summary>
    /// <param name="list">The list; becomes a copy, to which nobody else adds after the check.</param>
    /// <param name="name">The parameter, as the template names it.</param>
    /// <param name="most">Most items; <see cref="int.MaxValue"/> for no bound.</param>
    /// <param name="error">What is wrong, or null.</param>
    /// <returns>Whether the argument may be used.</returns>
    public static bool Items<T>(ref IReadOnlyList<T> list, string name, int most, [NotNullWhen(false)] out SmsArgumentError? error) =>
        NotNull(list, name, out error) && OptionalItems(ref list!, name, most, out error);

    /// <inheritdoc cref="Items{T}(ref IReadOnlyList{T}, string, int, out SmsArgumentError?)"/>
    /// <remarks>Null passes.</remarks>
    public static bool OptionalItems<T>(ref IReadOnlyList<T>? list, string name, int most, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        if (!TryCopy(list, name, most, out var items, out error))
            return false;
        list = items;
        return true;
    }

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

    /// <inheritdoc cref="Items{T}(ref IReadOnlyList{T}, string, int, ItemGuard{T}, out SmsArgumentError?)"/>
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

    // An array of texts is what most callers give, and no other class is one: without the interface it is counted and copied in a third of the time.
    private static bool TryCopyTexts(IReadOnlyList<string>? list, string name, int most, out string[]? items, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        if (list is not string[] array)
            return TryCopy(list, name, most, out items, out error);
        error = array.Length <= most ? null : GuardErrors.TooMany(name, array.Length, most);
        items = error is null ? array.AsSpan().ToArray() : null;
        return error is null;
    }

    // Counted again, since another thread may have added to the list, and since a list may have other items than it counts.
    private static bool TryCopy<T>(IReadOnlyList<T>? list, string name, int most, out T[]? items, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        items = null;
        if (!HasAtMost(list, name, most, out error))
            return false;
        items = list is null ? null : Copy(list, most);
        return HasAtMost(items, name, most, out error);
    }

    private static bool HasAtMost<T>(IReadOnlyCollection<T>? list, string name, int most, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        error = list?.Count is { } count && count > most ? GuardErrors.TooMany(name, count, most) : null;
        return error is null;
    }

    // An array of a derived type cannot be seen as a span.
    private static T[] Copy<T>(IReadOnlyList<T> list, int most)
    {
        if (list.GetType() == typeof(T[]))
            return ((T[])list).AsSpan().ToArray();
        return list is ICollection<T> ? list.ToArray() : CopyOneByOne(list, most);
    }

    // It may have no end, so it is followed one item beyond what is allowed.
    private static T[] CopyOneByOne<T>(IReadOnlyList<T> list, int most)
    {
        var items = new List<T>();
        foreach (var item in list)
        {
            items.Add(item);
            if (items.Count > most)
                break;
        }

        return [.. items];
    }

    // An item is asked again by its place, which is not worth writing for each that may be used.
    private static string Place(string name, int index) => $"{name}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private static SmsArgumentError OfItem(SmsArgumentError? error, string name) => (error ?? GuardErrors.Missing(name)) with { Parameter = name };
}
