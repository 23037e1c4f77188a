using System.Collections.Frozen;
using TemplateSms.Shared;

namespace TemplateSms.Simulator.Messages;

/// <summary>A number as clients write it, and the one spelling under which it is looked up.</summary>
internal static class RecipientNumber
{
    private const string France = "33";

    /// <summary>Reads a number; the problem in words, or null.</summary>
    public static string? Read(string number, out string digits)
    {
        var rule = PhoneRule.Check(number, out digits);
        return rule.Problem is PhoneProblem.None ? null : rule.Describe(number);
    }

    /// <summary>0680010203 and 33680010203 are one number.</summary>
    public static string Canonical(string digits) => digits.StartsWith('0') ? France + digits[1..] : digits;

    /// <summary>The one spelling of a number, or the text itself where it is none: refused messages are looked up too.</summary>
    public static string Known(string number) => Read(number, out var digits) is null ? Canonical(digits) : number.Trim();

    /// <summary>The numbers of an option in their one spelling.</summary>
    /// <exception cref="ArgumentException">One of them is no phone number.</exception>
    public static FrozenSet<string> ReadAll(IEnumerable<string> numbers, string option)
    {
        var canonical = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in numbers)
        {
            if (Read(number, out var digits) is { } problem)
                throw new ArgumentException($"A phone number is not valid: {problem}.", option);
            canonical.Add(Canonical(digits));
        }

        return canonical.ToFrozenSet(StringComparer.Ordinal);
    }
}
