namespace TemplateSms.Templating;

public static partial class ArrayFunctions
{
    /// <summary>
    /// The texts of a list in an order that is the same on every machine: by letter without accent and case, then
    /// accents, then lower case before upper; nulls first.
    /// </summary>
    /// <param name="list">The list; null gives an empty one.</param>
    public static IReadOnlyList<string?> Sort(IReadOnlyList<string?>? list) => Ordered(list, static item => item, TextComparer.Instance);

    /// <summary>The items of a list in their order; nulls first, equal ones as they were.</summary>
    /// <param name="list">The list; null gives an empty one.</param>
    public static IReadOnlyList<T> Sort<T>(IReadOnlyList<T>? list)
        where T : struct, IComparable<T> => Ordered(list, static item => item, Comparer<T>.Default);

    /// <inheritdoc cref="Sort{T}(IReadOnlyList{T})"/>
    public static IReadOnlyList<T?> Sort<T>(IReadOnlyList<T?>? list)
        where T : struct, IComparable<T> => Ordered(list, static item => item, Comparer<T?>.Default);

    /// <summary>The items of a list in the order of a text of each; nulls first, equal ones as they were.</summary>
    /// <param name="list">The list; null gives an empty one.</param>
    /// <param name="member">Reads the text.</param>
    public static IReadOnlyList<T> SortBy<T>(IReadOnlyList<T>? list, Func<T, string?> member) =>
        Ordered(list, member, TextComparer.Instance);

    /// <summary>The items of a list in the order of a member of each; nulls first, equal ones as they were.</summary>
    /// <param name="list">The list; null gives an empty one.</param>
    /// <param name="member">Reads the member.</param>
    public static IReadOnlyList<T> SortBy<T, TMember>(IReadOnlyList<T>? list, Func<T, TMember> member) =>
        Ordered(list, member, Comparer<TMember>.Default);

    private static T[] Ordered<T, TMember>(IReadOnlyList<T>? list, Func<T, TMember> member, IComparer<TMember> comparer) =>
        list is null ? [] : [.. list.OrderBy(member, comparer)];
}
