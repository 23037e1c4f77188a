namespace TemplateSms.Soak.Phones;

/// <summary>How ours and the oracle read a text: alike, or different for a reason that is listed here.</summary>
internal static class PhoneDifference
{
    public const string Same = "read alike";
    public const string Refused = "refused by both";

    private const string Unlisted = "";
    private const int LeastDigits = 8;
    private const int MostDigits = 15;

    /// <summary>The class of a pair of answers; empty for a difference that nothing explains.</summary>
    /// <param name="written">The text.</param>
    /// <param name="ours">The number in E.164 that we read; null where we refuse.</param>
    public static string ClassOf(PhoneCase written, string? ours)
    {
        var theirs = PhoneOracle.Read(written) is { IsValid: true } number ? number.E164 : null;
        return (ours, theirs) switch
        {
            (null, null) => Refused,
            (not null, null) => OfOursAlone(written, ours),
            (null, not null) => OfTheirsAlone(written, theirs),
            _ => ours == theirs ? Same : OfOthers(written, ours, theirs),
        };
    }

    private static string OfOursAlone(PhoneCase written, string ours)
    {
        // The canonical form is judged, since the text as it stands means nothing to the oracle.
        if (PhoneOracle.Read(ours) is not { } number)
            return Unlisted;
        if (number.E164 != ours)
            return OfPrefix(ours, number.E164);
        if (!IsExplained(written, ours))
            return Unlisted;
        if (!number.IsPossible)
            return "a length that the country does not use";
        if (!number.IsValid)
            return "a length that the country uses, in no range that is given out";
        if (IsOverseas(ours) && written.Digits.StartsWith("33", StringComparison.Ordinal))
            return "overseas written with 33";
        if (IsOverseas(ours) && written.Digits[0] == '0')
            return "overseas written nationally";
        if (!written.HasCode)
            return written.Region is PhoneRegion.International ? "digits without plus" : "digits without plus under a region";
        if (written.Region is PhoneRegion.International && !written.Text.Contains('+', StringComparison.Ordinal))
            return "00 without a region";
        return PhoneOracle.Read(written.WithoutSeparators) is { IsValid: true } bare && bare.E164 == ours ? "separators that only we drop" : Unlisted;
    }

    private static string OfTheirsAlone(PhoneCase written, string theirs)
    {
        if (written.HasForeignCharacters)
            return "letters, extensions, digits of other scripts";
        if (written.HasPlusElsewhere)
            return "a plus that is not the beginning";
        if (written.HasLineEndInside)
            return "a line end inside";
        if (!written.HasCode && written.Digits.Length == 9)
            return "lost zero";
        if (theirs.Length - 1 < LeastDigits)
            return "short number";
        if (theirs.Length - 1 > MostDigits)
            return "longer than E.164 allows";
        if (written.Text.Contains('+', StringComparison.Ordinal) && written.Digits.StartsWith("00", StringComparison.Ordinal))
            return "00 after a plus";
        if (theirs.StartsWith("+335080", StringComparison.Ordinal))
            return "a 0 that no number of Saint-Pierre-et-Miquelon begins with";
        if (written.HasCode && IsZeroDropped(written.Digits, theirs))
            return "the 0 of the national form after the country code";
        // 33 0680010203, without a plus, is the country code as well.
        if (!written.HasCode && written.Digits.StartsWith("33", StringComparison.Ordinal) && IsZeroDropped(written.Digits, theirs))
            return "the 0 of the national form after the country code";
        return OfPrefix("+" + written.Digits, theirs);
    }

    private static string OfOthers(PhoneCase written, string ours, string theirs)
    {
        // The oracle has 02 69, 05 08 and 05 96 in the plan of metropolitan France, too.
        if (IsOverseas(ours) && theirs.StartsWith("+33", StringComparison.Ordinal) && FrenchOracle.Explains(theirs[3..], ours))
            return "overseas in a range that the oracle gives to metropolitan France";
        return OfPrefix(ours, theirs);
    }

    // +52 1 55… is +52 55…, and +672 1 0622 is +672 3 10622: digits after the country code come and go.
    private static string OfPrefix(string ours, string theirs) =>
        IsPrefixDropped(theirs, ours) ? "a national prefix that only the oracle knows"
        : IsPrefixDropped(ours, theirs) ? "an area code that only the oracle adds"
        : Unlisted;

    // Our number has the digits of the text behind the right code.
    private static bool IsExplained(PhoneCase written, string ours) =>
        written.FrenchDigits is { } significant
            ? FrenchOracle.Explains(significant, ours)
            : ours == "+" + written.Digits || IsZeroDropped(written.Digits, ours);

    private static bool IsOverseas(string e164) => FrenchOracle.OverseasCodes.Any(code => e164.StartsWith(code, StringComparison.Ordinal));

    private static bool IsZeroDropped(string digits, string e164) =>
        Enumerable.Range(1, 3).Any(length => digits.Length > length && digits[length] == '0' && "+" + digits.Remove(length, 1) == e164);

    private static bool IsPrefixDropped(string shorter, string longer) =>
        Enumerable.Range(2, 3).Any(end => shorter.Length < longer.Length && end < shorter.Length
            && longer.StartsWith(shorter[..end], StringComparison.Ordinal) && longer.EndsWith(shorter[end..], StringComparison.Ordinal));
}
