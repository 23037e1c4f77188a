namespace TemplateSms.Soak.Phones;

/// <summary>A text that somebody may have written for a phone number, and the region under which it is read.</summary>
internal sealed record PhoneCase(string Text, PhoneRegion Region)
{
    /// <summary>The ASCII digits of the text, without the 00 of an international call.</summary>
    public string Digits => HasCode && !IsWithPlus ? AllDigits[2..] : AllDigits;

    /// <summary>Whether the text says that it begins with a country code.</summary>
    public bool HasCode => IsWithPlus || AllDigits.StartsWith("00", StringComparison.Ordinal);

    /// <summary>The digits of a number in the French plan, without its 0 or its 33; null for another.</summary>
    public string? FrenchDigits =>
        Digits.StartsWith("33", StringComparison.Ordinal) ? Digits[2..].TrimStart('0')
        : !HasCode && Region is PhoneRegion.France && Digits.StartsWith('0') ? Digits[1..]
        : null;

    /// <summary>Whether the text has something besides digits, signs between them and what is not seen.</summary>
    public bool HasForeignCharacters =>
        Text.Any(c => (char.IsLetterOrDigit(c) && !char.IsAscii(c) && c != '\u3164') || char.IsAsciiLetter(c) || c is ';' or '=' or ':' or '#' or '*' or '~' or '\uff0b');

    /// <summary>Whether a line ends, or a tab stands, between two digits.</summary>
    public bool HasLineEndInside => Text.Trim('\t', '\r', '\n', ' ', '\u200b', '\ufeff', '\u200e').IndexOfAny(['\t', '\r', '\n']) >= 0;

    /// <summary>Whether there is more than one plus, or one after a digit.</summary>
    public bool HasPlusElsewhere =>
        Text.LastIndexOf('+') is var last and >= 0 && (last != Text.IndexOf('+', StringComparison.Ordinal) || Text.AsSpan(0, last).ContainsAnyInRange('0', '9'));

    /// <summary>The same text with nothing but its digits and its plus.</summary>
    public PhoneCase WithoutSeparators => this with { Text = string.Concat(Text.Where(c => char.IsAsciiDigit(c) || c == '+')) };

    private bool IsWithPlus => Text.Contains('+', StringComparison.Ordinal);

    private string AllDigits => string.Concat(Text.Where(char.IsAsciiDigit));

    public override string ToString() =>
        $"\"{string.Concat(Text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:x4}"))}\" under {Region}";
}
