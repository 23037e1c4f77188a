namespace TemplateSms.Isendpro.Protocol;

/// <summary>Numbers as the gateway's fields have them: digits, with a country code or in the national form (provider's document, <c>num</c>).</summary>
internal static class GatewayNumber
{
    private const char Plus = '+';

    /// <summary>The digits that are sent for a number.</summary>
    public static string Of(PhoneNumber number) => number.Value.TrimStart(Plus);

    /// <summary>Whether the gateway names a number that can be read and is another.</summary>
    // Most answers repeat the number as it was sent, which is seen without reading it.
    public static bool IsAnother(string? text, PhoneNumber number, PhoneRegion region) =>
        !text.AsSpan().TrimStart(Plus).SequenceEqual(number.Value.AsSpan(1)) && TryRead(text, region, out var named) && named != number;

    /// <summary>Reads a number that the gateway repeats, in either writing.</summary>
    /// <param name="text">The number; null where the gateway gives none.</param>
    /// <param name="region">The region of the national form.</param>
    /// <param name="number">The number, or <c>default</c>.</param>
    public static bool TryRead(string? text, PhoneRegion region, out PhoneNumber number) =>
        PhoneNumber.TryParse(text, region, out number)
        // +687 12 34 56 is sent as 687123456, which is too much like a national number without its 0 to be read elsewhere.
        || (text is [>= '1' and <= '9', ..] && PhoneNumber.TryParse(Plus + text, out number));
}
