using System.Diagnostics.CodeAnalysis;

namespace TemplateSms;

/// <summary>
/// The sender that a handset shows: a name, a number, or whatever the gateway takes for one. Any text that is not empty is one here; the
/// gateway's own rule (<see cref="GatewayRules.Senders"/>) is checked by the compiler for the gateways of the build, and by the client
/// before it sends.
/// </summary>
public sealed class SenderId : IEquatable<SenderId>, IParsable<SenderId>
{
    private SenderId(string value) => Value = value;

    /// <summary>The sender as it is sent.</summary>
    public string Value { get; }

    /// <summary>Checks a sender.</summary>
    /// <param name="sender">A text that is not empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sender"/> is null.</exception>
    /// <exception cref="FormatException">It is empty.</exception>
    public static SenderId Parse([SmsSender] string sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return TryParse(sender, out var result) ? result : throw new FormatException("The sender is not valid: it is empty.");
    }

    /// <summary>Checks a sender, or says that it cannot be one.</summary>
    /// <param name="sender">A text that is not empty.</param>
    /// <param name="result">The sender, or null.</param>
    /// <returns>Whether <paramref name="sender"/> can be a sender.</returns>
    public static bool TryParse([NotNullWhen(true)] string? sender, [NotNullWhen(true)] out SenderId? result)
    {
        result = string.IsNullOrEmpty(sender) ? null : new SenderId(sender);
        return result is not null;
    }

    // Explicit, so that no analyzer asks for a culture where a sender is parsed: it is written the same in each.
    static SenderId IParsable<SenderId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SenderId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SenderId result) => TryParse(s, out result);

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
