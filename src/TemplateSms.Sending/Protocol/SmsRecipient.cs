namespace TemplateSms.Sending;

/// <summary>A number, the text that goes to it, and its place in what the caller sends.</summary>
/// <param name="To">The number.</param>
/// <param name="Plan">The text, as the protocol planned it.</param>
/// <param name="Position">The place in what the caller sends, from 0.</param>
public readonly record struct SmsRecipient(PhoneNumber To, SmsPlan Plan, int Position);
