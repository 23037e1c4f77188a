using System.Text;

namespace TemplateSms.Shared;

/// <summary>Why a text cannot be a phone number.</summary>
internal enum PhoneProblem
{
    None,
    Empty,
    BadCharacter,
    NationalLength,
    TooShort,
    TooLong,
    NoCountryCode,
    TrunkZero,
    FrenchLength,
}

/// <summary>
/// What the gateway takes as a number (provider's document, <c>num</c>): French national <c>0680010203</c> or
/// international <c>33680010203</c>. Separators, a plus and the 00 prefix are how people write it, and are dropped.
/// </summary>
internal readonly record struct PhoneRule(PhoneProblem Problem, int Start, int Digits)
{
    public const int NationalDigits = 10;

    /// <summary>E.164 sets no least length; the shortest country code with the shortest mobile numbers gives 8.</summary>
    public const int LeastDigits = 8;

    /// <summary>E.164, 6.2.1: at most 15 digits, the country code included.</summary>
    public const int MostDigits = 15;

    private const string France = "33";
    private const int FrenchDigits = 11;

    // First four digits of the national form. Mayotte (0269, 0639) shares +262 with La Réunion, so that the national
    // and the international writing of one number get one answer; 0508 is Saint-Pierre-et-Miquelon.
    private static readonly string[] _overseas =
    [
        "0262", "0269", "0508", "0590", "0594", "0596", "0639",
        "0690", "0691", "0692", "0693", "0694", "0696", "0697",
    ];

    /// <summary>Checks a number; <paramref name="digits"/> is what the gateway takes, or empty.</summary>
    public static PhoneRule Check(string text, out string digits)
    {
        digits = "";
        var rule = Read(text, out var read, out var hasPlus);
        if (rule.Problem != PhoneProblem.None)
            return rule;

        if (!hasPlus && read.StartsWith("00", StringComparison.Ordinal))
        {
            hasPlus = true;
            read = read.Substring(2);
        }

        var problem = hasPlus || !IsNational(read) ? CheckInternational(read) : CheckNational(read);
        if (problem != PhoneProblem.None)
            return new PhoneRule(problem, 0, read.Length);
        digits = read;
        return default;
    }

    /// <summary>
    /// Whether a checked number is one of metropolitan France. 33 followed by an overseas range names the same
    /// subscriber as 0 followed by it, and gets the same answer.
    /// </summary>
    public static bool IsMetropolitanFrance(string digits)
    {
        var start = IsNational(digits) ? 1 : digits.StartsWith(France, StringComparison.Ordinal) ? France.Length : -1;
        if (start < 0)
            return false;
        foreach (var range in _overseas)
        {
            if (string.CompareOrdinal(digits, start, range, 1, range.Length - 1) == 0)
                return false;
        }

        return true;
    }

    /// <summary>The problem in words, with the rule and never the number; empty when there is none.</summary>
    public string Describe(string text) => Problem switch
    {
        PhoneProblem.Empty => "it has no digit",
        PhoneProblem.BadCharacter => $"{CharacterName.Of(text, Start)} is neither a digit nor one of the separators space . - ( ) /, or + at the start",
        PhoneProblem.NationalLength => $"it has {Digits} of the {NationalDigits} digits of a French national number",
        PhoneProblem.TooShort => $"it has {Digits} digits, an international number at least {LeastDigits}",
        PhoneProblem.TooLong => $"it has {Digits} digits, an international number at most {MostDigits}",
        PhoneProblem.NoCountryCode => "no country code begins with 0",
        PhoneProblem.TrunkZero => "the 0 of the national form is not written after 33",
        PhoneProblem.FrenchLength => $"it has {Digits} digits, a number of country code 33 has {FrenchDigits}",
        _ => "",
    };

    private static PhoneRule Read(string text, out string digits, out bool hasPlus)
    {
        var read = new StringBuilder(MostDigits + 2);
        hasPlus = false;
        digits = "";
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '0' and <= '9')
                read.Append(c);
            else if (c == '+' && read.Length == 0 && !hasPlus)
                hasPlus = true;
            else if (IsTrunkZero(text, i) && read.Length > 0 && (hasPlus || !IsNational(read.ToString())))
                i += 2;
            else if (!IsSeparator(c))
                return new PhoneRule(PhoneProblem.BadCharacter, i, 0);
        }

        digits = read.ToString();
        return digits.Length == 0 ? new PhoneRule(PhoneProblem.Empty, 0, 0) : default;
    }

    private static PhoneProblem CheckNational(string digits) =>
        digits.Length == NationalDigits ? PhoneProblem.None : PhoneProblem.NationalLength;

    private static PhoneProblem CheckInternational(string digits)
    {
        if (digits.Length < LeastDigits)
            return PhoneProblem.TooShort;
        if (digits.Length > MostDigits)
            return PhoneProblem.TooLong;
        if (digits[0] == '0')
            return PhoneProblem.NoCountryCode;
        if (!digits.StartsWith(France, StringComparison.Ordinal))
            return PhoneProblem.None;
        if (digits[France.Length] == '0')
            return PhoneProblem.TrunkZero;
        return digits.Length == FrenchDigits ? PhoneProblem.None : PhoneProblem.FrenchLength;
    }

    private static bool IsNational(string digits) => digits[0] == '0' && (digits.Length < 2 || digits[1] != '0');

    // "+33 (0)6 80 01 02 03": the zero in parentheses is for callers inside the country.
    private static bool IsTrunkZero(string text, int i) => string.CompareOrdinal(text, i, "(0)", 0, 3) == 0;

    private static bool IsSeparator(char c) => c is ' ' or '.' or '-' or '(' or ')' or '/' or '\u00a0' or '\u202f';
}
