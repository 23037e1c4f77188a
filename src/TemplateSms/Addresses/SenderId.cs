using System.Diagnostics.CodeAnalysis;
using TemplateSms.Shared;

namespace TemplateSms;

/// <summary>
/// What a handset shows as the sender (iSendPro's field <c>emetteur</c>): 4 to 11 ASCII letters, digits and spaces,
/// not digits only, no space at either end.
/// </summary>
public sealed class SenderId : IEquatable<SenderId>, IParsable<SenderId>
{
    private SenderId(string value) => Value = value;

    /// <summary>The sender as it is sent.</summary>
    public string Value { get; }

    /// <summary>Checks a sender.</summary>
    /// <param name="sender">4 to 11 ASCII letters, digits and spaces, not digits only.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sender"/> is null.</exception>
    /// <exception cref="FormatException">It breaks the rule, which the message names.</exception>
    public static SenderId Parse([SmsSender] string sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        var rule = SenderRule.Check(sender);
        return rule.Problem == SenderProblem.None
            ? new SenderId(sender)
            : throw new FormatException($"The sender is not valid: {rule.Describe(sender)}.");
    }

    /// <summary>Checks a sender, or says that it cannot be one.</summary>
    /// <param name="sender">4 to 11 ASCII letters, digits and spaces, not digits only.</param>
    /// <param name="result">The sender, or null.</param>
    /// <returns>Whether <paramref name="sender"/> can be a sender.</returns>
    public static bool TryParse([NotNullWhen(true)] string? sender, [NotNullWhen(true)] out SenderId? result)
    {
        result = sender is not null && SenderRule.Check(sender).Problem == SenderProblem.None ? new SenderId(sender) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">4 to 11 ASCII letters, digits and spaces, not digits only.</param>
    /// <param name="provider">Ignored: senders are written the same in every culture.</param>
    public static SenderId Parse([SmsSender] string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out SenderId?)"/>
    /// <param name="s">4 to 11 ASCII letters, digits and spaces, not digits only.</param>
    /// <param name="provider">Ignored: senders are written the same in every culture.</param>
    /// <param name="result">The sender, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SenderId result) =>
        TryParse(s, out result);

    /// <summary>Whether both are the same sender, letter case included.</summary>
    public bool Equals(SenderId? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SenderId);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>The sender: every recipient sees it, so it needs no mask.</summary>
    public override string ToString() => Value;

    /// <summary>Whether both are the same sender.</summary>
    public static bool operator ==(SenderId? left, SenderId? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different senders.</summary>
    public static bool operator !=(SenderId? left, SenderId? right) => !(left == right);
}
