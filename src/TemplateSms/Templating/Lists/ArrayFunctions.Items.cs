using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class ArrayFunctions
{
    /// <summary>A member of a C# type as a list.</summary>
    /// <param name="items">The items of a collection of any kind, counted once; null stays null.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? Items<T>(IEnumerable<T>? items) => items is null ? null : Loops.Each(items);

    /// <summary>Refuses a text, which is no list.</summary>
    /// <param name="items">The text.</param>
    [Obsolete(Refusals.NotListed, error: true)]
    public static IReadOnlyList<string> Items(string? items) => throw new NotSupportedException(Refusals.NotListed);

    /// <summary>Refuses a value that is no list.</summary>
    /// <param name="items">The value.</param>
    [Obsolete(Refusals.NotListed, error: true)]
    public static IReadOnlyList<string> Items(object? items) => throw new NotSupportedException(Refusals.NotListed);

    /// <summary>Refuses a list whose items have no order.</summary>
    /// <param name="list">The list.</param>
    [Obsolete(Refusals.NotSorted, error: true)]
    public static IReadOnlyList<string> Sort(object? list) => throw new NotSupportedException(Refusals.NotSorted);

    /// <summary>Refuses a list whose items have no text.</summary>
    /// <param name="list">The list.</param>
    /// <param name="delimiter">What stands between two items.</param>
    [Obsolete(Refusals.NotJoined, error: true)]
    public static string Join(object? list, string? delimiter) => throw new NotSupportedException(Refusals.NotJoined);

    /// <summary>Refuses a list whose items have no text.</summary>
    /// <param name="list">The list.</param>
    /// <param name="delimiter">What stands between two items.</param>
    /// <param name="culture">The culture.</param>
    [Obsolete(Refusals.NotJoined, error: true)]
    public static string Join(object? list, string? delimiter, TemplateCulture culture) => throw new NotSupportedException(Refusals.NotJoined);
}
