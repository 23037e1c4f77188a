namespace TemplateSms.Simulator.Api.Views;

/// <summary>An answer as sent.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type, or null.</param>
/// <param name="Body">The body.</param>
internal sealed record RawReply(int Status, string? ContentType, string Body);
