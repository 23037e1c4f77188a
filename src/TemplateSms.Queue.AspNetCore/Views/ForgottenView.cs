namespace TemplateSms.Queue.AspNetCore.Views;

/// <summary>The messages of a number that was forgotten.</summary>
/// <param name="Blanked">The messages whose text and number were blanked.</param>
/// <param name="Open">The messages that have not ended, and stay.</param>
internal sealed record ForgottenView(int Blanked, int Open);
