using System.Diagnostics.CodeAnalysis;
using TemplateSms.Shared;

namespace TemplateSms;

/// <summary>
/// A recipient's number, in the form the gateway takes: French national <c>0680010203</c> or international
/// <c>33680010203</c> without a plus (iSendPro's document, field <c>num</c>).
/// </summary>
/// <remarks>
/// Accepted are ten digits beginning with 0, or a country code and number of 8 to 15 digits (ITU-T E.164, 6.2.1), as
/// such or after <c>+</c> or <c>00</c>; a number of country code 33 has 11 digits. Spaces (no-break ones too),
/// <c>. - ( ) /</c> and the <c>(0)</c> of <c>+33 (0)6…</c> are dropped. A national number is sent as it was written,
/// so <c>0680010203</c> and <c>33680010203</c> are not equal.
/// <see cref="ToString"/> shows the last two digits only: the number itself is <see cref="Value"/>.
/// </remarks>
public readonly struct PhoneNumber : IEquatable<PhoneNumber>, IParsable<PhoneNumber>
{
    private const int ShownDigits = 2;

    private readonly string? _digits;

    private PhoneNumber(string digits) => _digits = digits;

    /// <summary>The digits as the gateway takes them: no plus, no separator.</summary>
    /// <exception cref="InvalidOperationException">The number is <c>default(PhoneNumber)</c>.</exception>
    public string Value =>
        _digits ?? throw new InvalidOperationException("The phone number was never set: default(PhoneNumber) is not a number.");

    /// <summary>Whether this is <c>default(PhoneNumber)</c>, which is no number and is refused wherever one is used.</summary>
    public bool IsDefault => _digits is null;

    /// <summary>
    /// Whether the number belongs to metropolitan France, to which the gateway takes no UCS-2. A national or +33
    /// number does, unless it is in one of the overseas ranges 0262/0269/0639/0692/0693, 0508, 0590/0690/0691,
    /// 0594/0694 and 0596/0696/0697; +262, +508, +590, +594 and +596 do not.
    /// </summary>
    /// <exception cref="InvalidOperationException">The number is <c>default(PhoneNumber)</c>.</exception>
    public bool IsMetropolitanFrance => PhoneRule.IsMetropolitanFrance(Value);

    /// <summary>Reads a number.</summary>
    /// <param name="number">A national or international number, with or without separators.</param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    /// <exception cref="FormatException">It cannot be a phone number; the message holds the rule, not the number.</exception>
    public static PhoneNumber Parse([SmsPhoneNumber] string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var rule = PhoneRule.Check(number, out var digits);
        return rule.Problem == PhoneProblem.None
            ? new PhoneNumber(digits)
            : throw new FormatException($"The phone number is not valid: {rule.Describe(number)}.");
    }

    /// <summary>Reads a number, or says that it cannot be one.</summary>
    /// <param name="number">A national or international number, with or without separators.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="number"/> can be a phone number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? number, out PhoneNumber result)
    {
        result = default;
        if (number is null || PhoneRule.Check(number, out var digits).Problem != PhoneProblem.None)
            return false;
        result = new PhoneNumber(digits);
        return true;
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A national or international number, with or without separators.</param>
    /// <param name="provider">Ignored: numbers are written the same in every culture.</param>
    public static PhoneNumber Parse([SmsPhoneNumber] string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out PhoneNumber)"/>
    /// <param name="s">A national or international number, with or without separators.</param>
    /// <param name="provider">Ignored: numbers are written the same in every culture.</param>
    /// <param name="result">The number, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PhoneNumber result) =>
        TryParse(s, out result);

    /// <summary>Whether both are written the same: a national and an international writing are different.</summary>
    public bool Equals(PhoneNumber other) => string.Equals(_digits, other._digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PhoneNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _digits is null ? 0 : string.GetHashCode(_digits, StringComparison.Ordinal);

    /// <summary>The number with all but its last two digits masked, safe for logs; empty for <c>default</c>.</summary>
    public override string ToString() =>
        _digits is null ? "" : string.Concat(new string('*', _digits.Length - ShownDigits), _digits.AsSpan(_digits.Length - ShownDigits));

    /// <summary>Whether both are written the same.</summary>
    public static bool operator ==(PhoneNumber left, PhoneNumber right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(PhoneNumber left, PhoneNumber right) => !left.Equals(right);
}
