namespace TemplateSms.Simulator.Api.Views;

/// <summary>The text in one segment of a message.</summary>
/// <param name="Text">The text; empty in a segment that only the STOP text fills.</param>
/// <param name="Units">Its septets or UTF-16 units.</param>
internal sealed record MessagePart(string Text, int Units);
