using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Guard
{
    /// <summary>Checks a list of texts and each of them.</summary>
    /// <param name="list">The list; becomes a copy, which nobody else changes after the check.</param>
    /// <param name="name">The parameter, as the template names it.</param>
    /// <param name="mostItems">Most items; <see cref="int.MaxValue"/> for no bound.</param>
    /// <param name="least">Least cost of a text.</param>
    /// <param name="most">Most cost of a text; <see cref="int.MaxValue"/> for no bound.</param>
    /// <param name="error">What is wrong, or null; that of a text names its place.</param>
    /// <param name="cost">How the cost is counted.</param>
    /// <param name="alphabet">The characters allowed.</param>
    /// <param name="truncate">Whether to cut a text that is too long instead of refusing it.</param>
    /// <returns>Whether the argument may be used.</returns>
    public static bool Texts(
        ref IReadOnlyList<string> list,
        string name,
        int mostItems,
        int least,
        int most,
        [NotNullWhen(false)] out SmsArgumentError? error,
        TextCost cost = TextCost.Gsm7,
        TextAlphabet alphabet = TextAlphabet.Any,
        bool truncate = false)
    {
        // Most lists: an array of few plain texts. As a span, since each reference into an array of a class is checked for the class of the array.
        if (list is string[] array && array.Length <= mostItems)
        {
            var items = array.AsSpan().ToArray();
            if (AllFitPlainly(items, least, most, alphabet))
            {
                list = items;
                error = null;
                return true;
            }
        }

        return NotNull(list, name, out error) && OptionalTexts(ref list!, name, mostItems, least, most, out error, cost, alphabet, truncate);
    }

    /// <inheritdoc cref="Texts"/>
    /// <remarks>Null passes.</remarks>
    public static bool OptionalTexts(
        ref IReadOnlyList<string>? list,
        string name,
        int mostItems,
        int least,
        int most,
        [NotNullWhen(false)] out SmsArgumentError? error,
        TextCost cost = TextCost.Gsm7,
        TextAlphabet alphabet = TextAlphabet.Any,
        bool truncate = false)
    {
        if (!TryCopyTexts(list, name, mostItems, out var items, out error))
            return false;
        if (items is null)
            return true;

        // As a span, since each reference into an array of a class is checked for the class of the array.
        var texts = items.AsSpan();
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text && ArgumentText.FitsPlainly(text, least, most, alphabet))
                continue;
            if (Text(ref texts[i], name, least, most, out error, cost, alphabet, truncate))
                continue;
            Text(ref texts[i], Place(name, i), least, most, out error, cost, alphabet, truncate);
            error = OfItem(error, name);
            return false;
        }

        list = items;
        return true;
    }

    private static bool AllFitPlainly(ReadOnlySpan<string> texts, int least, int most, TextAlphabet alphabet)
    {
        foreach (var text in texts)
        {
            if (text is null || !ArgumentText.FitsPlainly(text, least, most, alphabet))
                return false;
        }

        return true;
    }
}
