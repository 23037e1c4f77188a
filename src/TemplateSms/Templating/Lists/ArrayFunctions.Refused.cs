namespace TemplateSms.Templating;

public static partial class ArrayFunctions
{
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
