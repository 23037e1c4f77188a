using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TemplateSms.Cli.Rendering;

/// <summary>Reads the values of one scalar type from JSON.</summary>
/// <param name="Type">The type in C#.</param>
/// <param name="IsQuoted">Whether JSON has it as a string.</param>
/// <param name="Expected">What a value has to be, for people.</param>
internal sealed record ScalarReader(Type Type, bool IsQuoted, string Expected, Func<string, object?> Parse)
{
    private static readonly CultureInfo _culture = CultureInfo.InvariantCulture;

    private static readonly ScalarReader[] _all =
    [
        new(typeof(string), true, "a string", text => text),
        new(typeof(bool), false, "true or false", text => text switch { "true" => true, "false" => false, _ => null }),
        new(typeof(int), false, "a whole number of 32 bits", text => int.TryParse(text, NumberStyles.AllowLeadingSign, _culture, out var number) ? number : null),
        new(typeof(long), false, "a whole number of 64 bits", text => long.TryParse(text, NumberStyles.AllowLeadingSign, _culture, out var number) ? number : null),
        // From the text as it is written, which alone has the scale.
        new(typeof(decimal), false, "a decimal number", text => decimal.TryParse(text, NumberStyles.Float, _culture, out var number) ? number : null),
        new(typeof(DateOnly), true, "a date such as 2026-11-22", text => DateOnly.TryParseExact(text, "yyyy-MM-dd", _culture, DateTimeStyles.None, out var date) ? date : null),
        new(typeof(TimeOnly), true, "a time such as 18:05", ParseTime),
        new(typeof(DateTimeOffset), true, "a date and time such as 2026-11-22T18:05:00+01:00", ParseDateTime),
        new(typeof(Guid), true, "a GUID", text => Guid.TryParseExact(text, "D", out var guid) ? guid : null),
        new(typeof(Uri), true, "an absolute URI", text => Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null),
    ];

    public static ScalarReader? Find(Type type) => Array.Find(_all, reader => reader.Type == type);

    public bool TryRead(string text, [NotNullWhen(true)] out object? value)
    {
        value = Parse(text);
        return value is not null;
    }

    private static object? ParseTime(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], _culture, DateTimeStyles.None, out var time) ? time : null;

    private static object? ParseDateTime(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
            _culture,
            DateTimeStyles.AssumeUniversal,
            out var moment) ? moment : null;
}
