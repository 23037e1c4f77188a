namespace TemplateSms.Simulator.Api.Views;

/// <summary>A request as received, its key masked.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path and the query.</param>
/// <param name="ContentType">The declared media type, or null.</param>
/// <param name="Body">The body.</param>
internal sealed record RawRequest(string Method, string Path, string? ContentType, string Body);
