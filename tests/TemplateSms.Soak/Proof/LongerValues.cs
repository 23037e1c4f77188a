namespace TemplateSms.Soak.Proof;

/// <summary>
/// Values that may print more than one that was made: texts of the same length and of half of it, of characters that cost
/// more than others, or more in a list or in another case. The guards refuse those that are out of bounds.
/// </summary>
internal static class LongerValues
{
    private static readonly string[] _fills = ["W", "0", "€", "~", "\"", "\u0001", "\\", "w ", "…", "œ", "ŉ", "é", "Я", "😀"];

    /// <summary>The value itself, and its variants.</summary>
    public static IEnumerable<object?> Of(object? value) => value switch
    {
        string text => [text, .. Of(text)],
        string[] { Length: > 0 } texts => [texts, .. Of(texts.MaxBy(text => text?.Length ?? 0) ?? "").Select(text => (object)Enumerable.Repeat(text, texts.Length).ToArray())],
        _ => [value],
    };

    private static IEnumerable<string> Of(string text) =>
        from length in new[] { text.Length, text.Length / 2, text.Length * 2 }.Distinct()
        where length > 0
        from fill in _fills
        select Repeat(fill, length);

    private static string Repeat(string fill, int length) => string.Concat(Enumerable.Repeat(fill, length / fill.Length));
}
