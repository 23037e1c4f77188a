namespace TemplateSms.Simulator.Api.Views;

/// <summary>A reply, as if from the phone.</summary>
/// <param name="From">The phone's number, in any spelling.</param>
/// <param name="Text">What it writes; STOP, in any case, puts the number on the black list.</param>
internal sealed record ReplyRequest(string From, string Text);
