namespace TemplateSms.Simulator.Rules;

/// <summary>Twilio's names of things: a prefix and 32 hexadecimal digits (its document, <c>pattern</c>).</summary>
internal static class TwilioSids
{
    public const string Account = "AC";
    private const string Message = "SM";
    private const int Digits = 32;

    public static bool Is(string text, string prefix) =>
        text.Length == prefix.Length + Digits && text.StartsWith(prefix, StringComparison.Ordinal) && text.Skip(prefix.Length).All(char.IsAsciiHexDigit);

    /// <summary>A new name of a message.</summary>
    public static string NewMessage() => Message + Guid.NewGuid().ToString("N");
}
