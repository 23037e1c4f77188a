namespace TemplateSms.Contents;

/// <summary>One of the texts of a message as it was written, before it was known whether it fits.</summary>
/// <param name="Text">The text.</param>
/// <param name="HasOwnTextWithoutEquivalent">Whether words of the template itself have a character without an equivalent in GSM-7.</param>
internal sealed record WrittenText(string Text, bool HasOwnTextWithoutEquivalent);
