using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TemplateSms.Shared;

namespace TemplateSms;

/// <summary>A phone number in its one canonical form, that of ITU-T E.164: <c>+33680010203</c>.</summary>
/// <remarks>
/// <para>
/// <see cref="Parse(string)"/> reads numbers with their country code: after <c>+</c> or <c>00</c>, or digits that begin with
/// it. <see cref="Parse(string, PhoneRegion)"/> also reads the national form of a region. Spaces, hyphens, dashes,
/// <c>. ( ) /</c>, the <c>(0)</c> of <c>+33 (0)6…</c>, characters that are not seen and white space at the ends are dropped.
/// A number has 8 to 15 digits; one of country code 1 or 33 has 11. Numbers of French overseas territories that are written
/// with 33 get the country code of the territory.
/// </para>
/// <para>
/// Nine digits that begin with 6 or 7, without <c>+</c> or <c>00</c>, are refused: they are likely to be a national number
/// whose 0 was lost in a spreadsheet. Under a region, nine digits that begin with another digit are refused, too.
/// </para>
/// <para>
/// Two numbers are equal when their canonical forms are, however they were written. JSON holds the canonical form.
/// <see cref="ToString"/> shows the last two digits only: the number itself is <see cref="Value"/>.
/// </para>
/// </remarks>
[JsonConverter(typeof(PhoneNumberJsonConverter))]
public readonly struct PhoneNumber : IEquatable<PhoneNumber>, IParsable<PhoneNumber>
{
    private const int ShownDigits = 2;

    private readonly string? _value;

    private PhoneNumber(string digits) => _value = "+" + digits;

    /// <summary>The number in E.164: a plus, the country code and the national number, without separators.</summary>
    /// <exception cref="InvalidOperationException">The number is <c>default(PhoneNumber)</c>.</exception>
    public string Value =>
        _value ?? throw new InvalidOperationException("The phone number was never set: default(PhoneNumber) is not a number.");

    /// <summary>Whether this is <c>default(PhoneNumber)</c>, which is no number and is refused wherever one is used.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Reads a number that is written with its country code.</summary>
    /// <param name="number">The number, with or without separators.</param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    /// <exception cref="FormatException">It cannot be a phone number; the message holds the rule, not the number.</exception>
    public static PhoneNumber Parse([SmsPhoneNumber(Region = PhoneRegion.International)] string number) => Parse(number, PhoneRegion.International);

    /// <summary>Reads a number that is written with its country code or in the national form of a region.</summary>
    /// <param name="number">The number, with or without separators.</param>
    /// <param name="region">The region whose national form is read, too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not defined.</exception>
    /// <exception cref="FormatException">It cannot be a phone number; the message holds the rule, not the number.</exception>
    public static PhoneNumber Parse([SmsPhoneNumber] string number, PhoneRegion region)
    {
        ArgumentNullException.ThrowIfNull(number);
        var rule = Check(number, region, out var result);
        return rule.Problem == PhoneProblem.None ? result : throw new FormatException(rule.Explain(number, region));
    }

    /// <summary>Reads a number that is written with its country code, or says that it cannot be one.</summary>
    /// <param name="number">The number, with or without separators.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="number"/> can be a phone number with its country code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? number, out PhoneNumber result) =>
        TryParse(number, PhoneRegion.International, out result);

    /// <summary>
    /// Reads a number that is written with its country code or in the national form of a region, or says that it cannot be one.
    /// </summary>
    /// <param name="number">The number, with or without separators.</param>
    /// <param name="region">The region whose national form is read, too.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="number"/> can be a phone number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not defined.</exception>
    public static bool TryParse([NotNullWhen(true)] string? number, PhoneRegion region, out PhoneNumber result)
    {
        result = default;
        return number is not null && Check(number, region, out result).Problem == PhoneProblem.None;
    }

    // Explicit, so that no analyzer asks for a culture where a number is parsed: it is written the same in each.
    static PhoneNumber IParsable<PhoneNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PhoneNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PhoneNumber result) => TryParse(s, out result);

    /// <summary>Whether both are the same number, however they were written.</summary>
    public bool Equals(PhoneNumber other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PhoneNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : string.GetHashCode(_value, StringComparison.Ordinal);

    /// <summary>The number with all but its last two digits masked, safe for logs; empty for <c>default</c>.</summary>
    public override string ToString() =>
        _value is null ? "" : string.Concat(new string('*', _value.Length - 1 - ShownDigits), _value.AsSpan(_value.Length - ShownDigits));

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(PhoneNumber left, PhoneNumber right) => left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(PhoneNumber left, PhoneNumber right) => !left.Equals(right);

    private static PhoneRule Check(string number, PhoneRegion region, out PhoneNumber result)
    {
        if (!Enum.IsDefined(region))
            throw new ArgumentOutOfRangeException(nameof(region), region, "The region is not one of PhoneRegion.");
        var rule = PhoneRule.Check(number, region, out var digits);
        result = rule.Problem == PhoneProblem.None ? new PhoneNumber(digits) : default;
        return rule;
    }
}
