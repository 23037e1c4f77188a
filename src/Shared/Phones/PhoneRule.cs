namespace TemplateSms.Shared;

/// <summary>
/// Reads a number as people write it, and gives its one canonical spelling: the digits of ITU-T E.164, the country code first.
/// </summary>
internal readonly record struct PhoneRule(PhoneProblem Problem, int Start, int Digits)
{
    /// <summary>E.164 sets no least length; the shortest country code with the shortest mobile numbers gives 8.</summary>
    public const int LeastDigits = 8;

    /// <summary>E.164, 6.2.1: at most 15 digits, the country code included.</summary>
    public const int MostDigits = 15;

    private const string NorthAmerica = "1";

    // Both numbering plans have one length; most others have several.
    private const int FixedDigits = 11;

    private const int WithoutZero = FrenchNumbers.NationalDigits - 1;

    /// <summary>Checks a number that is written in E.164 or in the national form of a region.</summary>
    /// <param name="text">The number, with or without separators.</param>
    /// <param name="region">The region whose national form is read.</param>
    /// <param name="digits">The canonical digits, or empty.</param>
    public static PhoneRule Check(string text, PhoneRegion region, out string digits)
    {
        digits = "";
        var written = WrittenNumber.Read(text, out var problem, out var start);
        if (problem != PhoneProblem.None)
            return new PhoneRule(problem, start, 0);

        problem = written.IsInternational ? Canonical(written, out digits) : CanonicalOf(written, region, out digits);
        return problem == PhoneProblem.None ? default : new PhoneRule(problem, 0, written.Digits.Length);
    }

    /// <summary>
    /// Checks a number in a field of the gateway, which takes country codes without a plus: <c>687123456</c> is one of New
    /// Caledonia there, and not a French one that lost its 0.
    /// </summary>
    public static PhoneRule CheckField(string text, PhoneRegion region, out string digits)
    {
        var rule = Check(text, region, out digits);
        if (rule.Problem != PhoneProblem.LostZero)
            return rule;
        var international = Check('+' + text, region, out var read);
        if (international.Problem != PhoneProblem.None || (IsMobileWithoutZero(read) && !CountryCodes.HasSixDigits(CountryCodes.Of(read))))
            return rule;
        digits = read;
        return international;
    }

    /// <summary>The problem in words, with the rule and never the number; empty when there is none.</summary>
    public string Describe(string text) => Problem switch
    {
        PhoneProblem.Empty => "it has no digit",
        PhoneProblem.BadCharacter => $"{CharacterName.Of(text, Start)} is neither a digit nor one of the separators space . - ( ) /, or + at the start",
        PhoneProblem.OtherDigit => $"{CharacterName.Of(text, Start)} is none of the digits 0 to 9",
        PhoneProblem.NationalForm => "it begins with 0, as national numbers do, and no region is given",
        PhoneProblem.NationalLength => $"it has {Digits} of the {FrenchNumbers.NationalDigits} digits of a French national number",
        PhoneProblem.LostZero => $"it has {WithoutZero} digits and no + (is the 0 missing?)",
        PhoneProblem.TooShort => $"it has {Digits} digits, an international number at least {LeastDigits}",
        PhoneProblem.TooLong => $"it has {Digits} digits, an international number at most {MostDigits}",
        PhoneProblem.NoCountryCode => "it begins with no country code",
        PhoneProblem.TrunkZero => "the 0 of the national form is not written after the country code",
        PhoneProblem.CountryLength => $"it has {Digits} digits, a number of its country code has {FixedDigits}",
        _ => "",
    };

    /// <summary>The ways to write a number that is read under a region, after "write it as".</summary>
    public string Advice(PhoneRegion region) => (region, Problem) switch
    {
        (PhoneRegion.France, _) => "0680010203 or as +33680010203",
        (_, PhoneProblem.NationalForm) => "+33680010203, or pass PhoneRegion.France",
        _ => "+33680010203",
    };

    /// <summary>The problem and the way out, as an exception says them.</summary>
    public string Explain(string text, PhoneRegion region) => $"The phone number is not valid: {Describe(text)}. Write it as {Advice(region)}.";

    private static PhoneProblem CanonicalOf(WrittenNumber written, PhoneRegion region, out string digits)
    {
        digits = "";
        if (written.Digits.Length == 0)
            return PhoneProblem.Empty;
        if (written.Digits[0] != '0')
        {
            return written.Digits.Length == WithoutZero && (region == PhoneRegion.France || IsMobileWithoutZero(written.Digits))
                ? PhoneProblem.LostZero
                : Canonical(written, out digits);
        }

        if (region != PhoneRegion.France)
            return PhoneProblem.NationalForm;
        if (written.Digits.Length != FrenchNumbers.NationalDigits)
            return PhoneProblem.NationalLength;
        return French(written.Digits.Substring(1), out digits);
    }

    private static PhoneProblem Canonical(WrittenNumber written, out string digits)
    {
        digits = "";
        var read = written.Digits;
        if (read.Length == 0)
            return PhoneProblem.Empty;
        var code = CountryCodes.Of(read);
        if (written.OptionalZero == code.Length && CountryCodes.HasTrunkZero(code))
            read = read.Remove(code.Length, 1);
        var problem = CheckInternational(read, code);
        if (problem == PhoneProblem.None && code == FrenchNumbers.CountryCode)
            return French(read.Substring(code.Length), out digits);
        digits = problem == PhoneProblem.None ? read : "";
        return problem;
    }

    private static PhoneProblem French(string significant, out string digits)
    {
        var read = FrenchNumbers.Canonical(significant);
        var problem = CheckInternational(read, CountryCodes.Of(read));
        digits = problem == PhoneProblem.None ? read : "";
        return problem;
    }

    private static PhoneProblem CheckInternational(string digits, string code)
    {
        if (digits.Length < LeastDigits)
            return PhoneProblem.TooShort;
        if (digits.Length > MostDigits)
            return PhoneProblem.TooLong;
        if (code.Length == 0)
            return PhoneProblem.NoCountryCode;
        if (digits[code.Length] == '0' && CountryCodes.HasTrunkZero(code))
            return PhoneProblem.TrunkZero;
        return code is FrenchNumbers.CountryCode or NorthAmerica && digits.Length != FixedDigits ? PhoneProblem.CountryLength : PhoneProblem.None;
    }

    private static bool IsMobileWithoutZero(string digits) => digits[0] is '6' or '7';
}
