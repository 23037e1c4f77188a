using System.Collections.Frozen;
using TemplateSms.Shared;

namespace TemplateSms.Simulator.Messages;

/// <summary>A number as clients write it, and the one spelling under which it is looked up: the digits of E.164.</summary>
internal static class RecipientNumber
{
    // The provider's document takes the national form in every field.
    private static readonly PhoneRegion _region = GatewayRules.Isendpro.NationalNumbers;

    /// <summary>Reads a number; the problem in words, or null.</summary>
    /// <param name="number">The number, national or with its country code.</param>
    /// <param name="digits">The one spelling of the number, or empty: 0680010203 and 33680010203 are both 33680010203.</param>
    public static string? Read(string number, out string digits) => Read(number, _region, out digits);

    /// <summary>Reads a number of a gateway that may have another national form, or none; the problem in words, or null.</summary>
    public static string? Read(string number, PhoneRegion region, out string digits)
    {
        var rule = PhoneRule.CheckField(number, region, out digits);
        return rule.Problem is PhoneProblem.None ? null : rule.Describe(number);
    }

    /// <summary>
    /// Advice on a spelling that is read here although no source of the provider's has it: they write 0680010203 or
    /// 33680010203. Null where there is none to give; what is no number is refused with its own words.
    /// </summary>
    public static string? AdviceOn(string number)
    {
        if (Read(number, out var digits) is not null)
            return null;
        var oddity = number.All(char.IsAsciiDigit)
            ? number.StartsWith("00", StringComparison.Ordinal) ? "with 00 in front" : null
            : number.All(c => c is '+' || char.IsAsciiDigit(c)) ? "with +" : "with other characters than digits";
        return oddity is null ? null : $"no source of the provider's writes a number {oddity}; write {digits}";
    }

    /// <summary>The one spelling of a number, or the text itself where it is none: refused messages are looked up too.</summary>
    public static string Known(string number) => Read(number, out var digits) is null ? digits : number.Trim();

    /// <summary>The numbers of an option in their one spelling.</summary>
    /// <exception cref="ArgumentException">One of them is no phone number.</exception>
    public static FrozenSet<string> ReadAll(IEnumerable<string> numbers, string option)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in numbers)
        {
            if (Read(number, out var digits) is { } problem)
                throw new ArgumentException($"A phone number is not valid: {problem}.", option);
            read.Add(digits);
        }

        return read.ToFrozenSet(StringComparer.Ordinal);
    }
}
