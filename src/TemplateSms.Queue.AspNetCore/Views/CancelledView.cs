namespace TemplateSms.Queue.AspNetCore.Views;

/// <summary>The messages that were cancelled.</summary>
/// <param name="Cancelled">Their number.</param>
internal sealed record CancelledView(int Cancelled);
