using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>
/// Holds members of C# types against the bounds that a template declares for them, as they are read. Generated code calls
/// it, inside methods that turn the exception into an error.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Guarded
{
    /// <summary>The error of a path of members that leads through null.</summary>
    /// <param name="template">The template's name.</param>
    public static SmsArgumentError NullPath(string template) => new()
    {
        Template = template,
        Reason = SmsArgumentProblem.Computation,
        Message = "A path of the template contains null; test it with 'if', or write '?.' and '??'.",
    };

    /// <summary>A text within its bound.</summary>
    /// <param name="value">The member's value.</param>
    /// <param name="path">The member's path in the template.</param>
    /// <param name="least">Least cost.</param>
    /// <param name="most">Most cost; <see cref="int.MaxValue"/> for no bound.</param>
    /// <param name="cost">How the cost is counted.</param>
    /// <param name="alphabet">The characters allowed.</param>
    /// <param name="truncate">Whether to cut a text that is too long instead of refusing it.</param>
    /// <exception cref="SmsTemplateException">The value is outside its bound, or null.</exception>
    public static string Text(string? value, string path, int least, int most, TextCost cost = TextCost.Gsm7, TextAlphabet alphabet = TextAlphabet.Any, bool truncate = false)
    {
        var text = value!;
        return Guard.Text(ref text, path, least, most, out var error, cost, alphabet, truncate) ? text : throw error.ToException();
    }

    /// <inheritdoc cref="Text"/>
    /// <remarks>Null passes.</remarks>
    public static string? OptionalText(string? value, string path, int least, int most, TextCost cost = TextCost.Gsm7, TextAlphabet alphabet = TextAlphabet.Any, bool truncate = false) =>
        Guard.OptionalText(ref value, path, least, most, out var error, cost, alphabet, truncate) ? value : throw error.ToException();

    /// <summary>A URI within its bound.</summary>
    /// <param name="value">The member's value.</param>
    /// <param name="path">The member's path in the template.</param>
    /// <param name="least">Least cost of the printed form.</param>
    /// <param name="most">Most cost; <see cref="int.MaxValue"/> for no bound.</param>
    /// <param name="cost">How the cost is counted.</param>
    /// <exception cref="SmsTemplateException">The value is outside its bound, or null.</exception>
    public static Uri Uri(Uri? value, string path, int least, int most, TextCost cost = TextCost.Gsm7) =>
        Guard.Uri(value, path, least, most, out var error, cost) ? value : throw error.ToException();

    /// <inheritdoc cref="Uri"/>
    /// <remarks>Null passes.</remarks>
    public static Uri? OptionalUri(Uri? value, string path, int least, int most, TextCost cost = TextCost.Gsm7) =>
        Guard.OptionalUri(value, path, least, most, out var error, cost) ? value : throw error.ToException();

    /// <summary>A number within its bound.</summary>
    /// <param name="value">The member's value.</param>
    /// <param name="path">The member's path in the template.</param>
    /// <param name="least">Least value.</param>
    /// <param name="most">Most value.</param>
    /// <exception cref="SmsTemplateException">The value is outside its bound.</exception>
    public static int Range(int value, string path, int least, int most) =>
        Guard.Range(value, path, least, most, out var error) ? value : throw error.ToException();

    /// <inheritdoc cref="Range(int, string, int, int)"/>
    public static int? Range(int? value, string path, int least, int most) =>
        Guard.Range(value, path, least, most, out var error) ? value : throw error.ToException();

    /// <inheritdoc cref="Range(int, string, int, int)"/>
    public static long Range(long value, string path, long least, long most) =>
        Guard.Range(value, path, least, most, out var error) ? value : throw error.ToException();

    /// <inheritdoc cref="Range(int, string, int, int)"/>
    public static long? Range(long? value, string path, long least, long most) =>
        Guard.Range(value, path, least, most, out var error) ? value : throw error.ToException();

    /// <summary>A decimal within its bound.</summary>
    /// <param name="value">The member's value.</param>
    /// <param name="path">The member's path in the template.</param>
    /// <param name="least">Least value.</param>
    /// <param name="most">Most value.</param>
    /// <param name="scale">Most digits after the decimal point, 0 to 28.</param>
    /// <exception cref="SmsTemplateException">The value is outside its bound.</exception>
    public static decimal Range(decimal value, string path, decimal least, decimal most, int scale) =>
        Guard.Range(value, path, least, most, scale, out var error) ? value : throw error.ToException();

    /// <inheritdoc cref="Range(decimal, string, decimal, decimal, int)"/>
    public static decimal? Range(decimal? value, string path, decimal least, decimal most, int scale) =>
        Guard.Range(value, path, least, most, scale, out var error) ? value : throw error.ToException();
}
