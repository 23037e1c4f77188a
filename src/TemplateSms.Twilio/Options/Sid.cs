namespace TemplateSms.Twilio.Options;

/// <summary>Twilio's names of things: two letters and 32 hexadecimal digits (its OpenAPI document, <c>pattern</c>).</summary>
internal static class Sid
{
    public const string Account = "AC";
    public const string ApiKey = "SK";
    public const string Service = "MG";
    private const int Digits = 32;

    public static bool Is(string? text, string prefix) =>
        text is not null && text.Length == prefix.Length + Digits && text.StartsWith(prefix, StringComparison.Ordinal) && AreDigits(text.AsSpan(prefix.Length));

    /// <summary>Whether a text names a message.</summary>
    public static bool IsMessage(string? text) => Is(text, "SM") || Is(text, "MM");

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c))
                return false;
        }

        return true;
    }
}
