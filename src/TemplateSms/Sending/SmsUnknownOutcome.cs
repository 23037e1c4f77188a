namespace TemplateSms;

/// <summary>A recipient whose message left and got no answer that can be read: it may have been sent.</summary>
/// <param name="To">The recipient.</param>
public sealed record SmsUnknownOutcome(PhoneNumber To)
{
    /// <summary>The recipient's place in what was sent, from 0.</summary>
    public int Position { get; init; }
}
