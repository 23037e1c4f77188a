namespace TemplateSms.Language.Sms;

/// <summary>Finds the senders that may stand in the place of one that the gateway refuses.</summary>
public static class SenderText
{
    // The letters of GSM-7 that are not ASCII, each before its nearest ASCII letter.
    private const string AsciiOfGsm7 = "èeéeùuìiòoÇCØOøoÅAåaÉEÄAÖOÑNÜUäaöoñnüuàa";

    /// <summary>The sender without blanks at its ends and cut to the greatest length; null when that is no sender, or the same.</summary>
    public static string? Shorten(string sender, GatewaySet gateways)
    {
        var text = sender.Trim(' ');
        var cut = text.Length > gateways.MostSenderCharacters ? text.Substring(0, gateways.MostSenderCharacters).TrimEnd(' ') : text;
        return Other(sender, cut, gateways);
    }

    /// <summary>The sender with ASCII letters in the place of others; null when that is no sender, or the same.</summary>
    public static string? InAscii(string sender, GatewaySet gateways) =>
        ForeignCharacters.Replace(sender) is { } text ? Other(sender, string.Concat(text.Select(AsciiOf)), gateways) : null;

    private static string? Other(string sender, string other, GatewaySet gateways) =>
        other != sender && gateways.FaultOfSender(other) is null ? other : null;

    private static char AsciiOf(char letter)
    {
        var index = AsciiOfGsm7.IndexOf(letter);
        return index >= 0 && letter >= 0x80 ? AsciiOfGsm7[index + 1] : letter;
    }
}
