using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Template
{
    /// <summary>The items that <c>for</c> walks: of a collection of any kind, counted once.</summary>
    /// <param name="items">The items; null stays null, which is no empty collection to a loop with an <c>else</c>.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? For<T>(IEnumerable<T>? items) => Loops.Each(items);

    /// <summary>The characters of a text, pairs whole.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static IReadOnlyList<string>? For(string? text) => Loops.Each(text);

    /// <inheritdoc cref="For{T}"/>
    [Obsolete(Refusals.NotWalked, error: true)]
    public static IReadOnlyList<string> For(object? items) => throw new NotSupportedException(Refusals.NotWalked);

    /// <summary>A member of a C# type as a list.</summary>
    /// <param name="items">The items of a collection of any kind, counted once; null stays null.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? List<T>(IEnumerable<T>? items) => Loops.Each(items);

    /// <summary>Refuses a text, which is no list.</summary>
    /// <param name="items">The text.</param>
    [Obsolete(Refusals.NotListed, error: true)]
    public static IReadOnlyList<string> List(string? items) => throw new NotSupportedException(Refusals.NotListed);

    /// <summary>Refuses a value that is no list.</summary>
    /// <param name="items">The value.</param>
    [Obsolete(Refusals.NotListed, error: true)]
    public static IReadOnlyList<string> List(object? items) => throw new NotSupportedException(Refusals.NotListed);

    /// <summary>Counts the items of a collection.</summary>
    /// <param name="items">The items.</param>
    public static int Size<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count();
    }

    /// <summary>Counts the UTF-16 units of a text.</summary>
    /// <param name="text">The text.</param>
    public static int Size(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length;
    }

    /// <inheritdoc cref="Size{T}"/>
    [Obsolete(Refusals.NotWalked, error: true)]
    public static int Size(object? items) => throw new NotSupportedException(Refusals.NotWalked);

    /// <summary>Counts the items of a collection; null for null.</summary>
    /// <param name="items">The items.</param>
    public static int? SizeOrNull<T>(IEnumerable<T>? items) => items?.Count();

    /// <summary>Counts the UTF-16 units of a text; null for null.</summary>
    /// <param name="text">The text.</param>
    public static int? SizeOrNull(string? text) => text?.Length;

    /// <inheritdoc cref="SizeOrNull{T}"/>
    [Obsolete(Refusals.NotWalked, error: true)]
    public static int? SizeOrNull(object? items) => throw new NotSupportedException(Refusals.NotWalked);
}
