namespace TemplateSms.Soak.Proof;

/// <summary>
/// Values that may print more than one that was made: texts of other lengths, of characters that cost more than others, or more
/// in a list or in another case, and texts that hold what the template looks for. The guards refuse those that are out of bounds.
/// </summary>
internal static class LongerValues
{
    private const string Plain = "W";

    private static readonly string[] _fills = [Plain, "0", "€", "~", "\"", "\u0001", "\\", "w ", "…", "œ", "ŉ", "é", "Я", "😀"];

    /// <summary>The value itself, and its variants.</summary>
    /// <param name="hints">Texts that the template compares with or looks for.</param>
    public static IEnumerable<object?> Of(object? value, IReadOnlyList<string> hints) => value switch
    {
        string text => [text, .. Of(text, hints)],
        string[] { Length: > 0 } texts => [texts, .. Of(texts.MaxBy(text => text?.Length ?? 0) ?? "", hints).Select(text => (object)Enumerable.Repeat(text, texts.Length).ToArray())],
        _ => [value],
    };

    private static IEnumerable<string> Of(string text, IReadOnlyList<string> hints) =>
        from length in new[] { text.Length, text.Length / 2, text.Length * 2, text.Length - 1, 1, 2 }.Distinct()
        where length > 0
        from fill in _fills.Concat(hints.Where(hint => hint.Length > 0))
        from variant in new[] { Repeat(fill, length), Beside(fill, length, isFirst: true), Beside(fill, length, isFirst: false) }
        select variant;

    private static string Repeat(string fill, int length) => string.Concat(Enumerable.Repeat(fill, length / fill.Length));

    private static string Beside(string part, int length, bool isFirst)
    {
        var rest = Repeat(Plain, Math.Max(0, length - part.Length));
        return isFirst ? part + rest : rest + part;
    }
}
