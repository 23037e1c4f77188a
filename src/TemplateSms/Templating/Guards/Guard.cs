using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// Holds arguments against the bounds of their parameters. Generated code calls it, each method returning false with
/// an error that names the parameter, the bound and the actual count, never the value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Guard
{
    /// <summary>Checks a text against its cost and its alphabet.</summary>
    /// <param name="value">
    /// The text; composed unless it is counted in UTF-16 units, so that a letter of GSM-7 and its mark are one character, and cut at
    /// a grapheme boundary when it is too long and <paramref name="truncate"/> is set.
    /// </param>
    /// <param name="name">The parameter, as the template names it.</param>
    /// <param name="least">Least cost.</param>
    /// <param name="most">Most cost; <see cref="int.MaxValue"/> for no bound.</param>
    /// <param name="error">What is wrong, or null.</param>
    /// <param name="cost">How the cost is counted.</param>
    /// <param name="alphabet">The characters allowed.</param>
    /// <param name="truncate">Whether to cut a text that is too long instead of refusing it.</param>
    /// <returns>Whether the argument may be used.</returns>
    public static bool Text(
        ref string value,
        string name,
        int least,
        int most,
        [NotNullWhen(false)] out SmsArgumentError? error,
        TextCost cost = TextCost.Gsm7,
        TextAlphabet alphabet = TextAlphabet.Any,
        bool truncate = false)
    {
        error = null;
        if (value is null)
        {
            error = GuardErrors.Missing(name);
            return false;
        }

        return ArgumentText.FitsPlainly(value, least, most, alphabet) || OptionalText(ref value!, name, least, most, out error, cost, alphabet, truncate);
    }

    /// <inheritdoc cref="Text"/>
    /// <remarks>Null passes.</remarks>
    public static bool OptionalText(
        ref string? value,
        string name,
        int least,
        int most,
        [NotNullWhen(false)] out SmsArgumentError? error,
        TextCost cost = TextCost.Gsm7,
        TextAlphabet alphabet = TextAlphabet.Any,
        bool truncate = false)
    {
        error = null;
        if (value is null)
            return true;

        // A text in GSM-7 has nothing to compose, and its septets are its cost.
        var actual = cost == TextCost.Gsm7 ? SmsMeasure.Septets(value) : -1;
        if (actual < 0)
        {
            value = cost == TextCost.Ucs2 ? value : Composition.Compose(value);
            actual = TextCosts.Of(value, cost);
        }

        if (actual > most && truncate)
        {
            value = ArgumentText.Truncate(value, most, cost).ToString();
            actual = TextCosts.Of(value, cost);
        }

        if (actual > most)
            error = GuardErrors.TooLong(name, actual, most, cost);
        else if (actual < least)
            error = GuardErrors.TooShort(name, actual, least, cost);
        else if (AlphabetRule.IndexOutside(value, alphabet) is >= 0 and var outside)
            error = GuardErrors.BadAlphabet(name, value, outside, alphabet);
        return error is null;
    }

    /// <summary>Checks that an argument is there.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The parameter, as the template names it.</param>
    /// <param name="error">What is wrong, or null.</param>
    /// <returns>Whether the argument is not null.</returns>
    public static bool NotNull<T>([NotNullWhen(true)] T? value, string name, [NotNullWhen(false)] out SmsArgumentError? error)
        where T : class
    {
        error = value is null ? GuardErrors.Missing(name) : null;
        return error is null;
    }

    /// <summary>Checks a URI, which prints its <see cref="System.Uri.AbsoluteUri"/>.</summary>
    /// <param name="value">The URI: absolute, and ASCII once escaped (a host name in its IDN form).</param>
    /// <param name="name">The parameter, as the template names it.</param>
    /// <param name="least">Least cost.</param>
    /// <param name="most">Most cost; <see cref="int.MaxValue"/> for no bound.</param>
    /// <param name="error">What is wrong, or null.</param>
    /// <param name="cost">How the cost is counted.</param>
    /// <returns>Whether the argument may be used.</returns>
    public static bool Uri(
        [NotNullWhen(true)] Uri? value,
        string name,
        int least,
        int most,
        [NotNullWhen(false)] out SmsArgumentError? error,
        TextCost cost = TextCost.Gsm7)
    {
        if (!NotNull(value, name, out error))
            return false;
        return OptionalUri(value, name, least, most, out error, cost);
    }

    /// <inheritdoc cref="Uri"/>
    /// <remarks>Null passes.</remarks>
    public static bool OptionalUri(
        Uri? value,
        string name,
        int least,
        int most,
        [NotNullWhen(false)] out SmsArgumentError? error,
        TextCost cost = TextCost.Gsm7)
    {
        error = value is { IsAbsoluteUri: false } ? GuardErrors.RelativeUri(name) : null;
        var text = error is null ? value?.AbsoluteUri : null;
        return error is null && OptionalText(ref text, name, least, most, out error, cost, TextAlphabet.Ascii);
    }

    /// <summary>Checks that an enum's value is a defined one, so that it has a name to print.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The parameter, as the template names it.</param>
    /// <param name="error">What is wrong, or null.</param>
    /// <returns>Whether the argument may be used.</returns>
    public static bool Defined<T>(T value, string name, [NotNullWhen(false)] out SmsArgumentError? error)
        where T : struct, Enum
    {
        error = Enum.IsDefined(value) ? null : GuardErrors.Undefined(name);
        return error is null;
    }

    /// <inheritdoc cref="Defined{T}(T, string, out SmsArgumentError?)"/>
    /// <remarks>Null passes.</remarks>
    public static bool Defined<T>(T? value, string name, [NotNullWhen(false)] out SmsArgumentError? error)
        where T : struct, Enum
    {
        error = null;
        return value is not { } some || Defined(some, name, out error);
    }
}
