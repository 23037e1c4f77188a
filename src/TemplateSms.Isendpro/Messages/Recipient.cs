namespace TemplateSms.Isendpro.Messages;

/// <summary>A number, the text that goes to it, and its place in what the caller sends.</summary>
internal readonly record struct Recipient(PhoneNumber To, Outgoing Outgoing, int Position);
