namespace TemplateSms.Queue.AspNetCore.Views;

/// <summary>The messages that a request is about. A key and a number stand in the body, since servers log addresses.</summary>
/// <param name="Key">The key of a message or of a batch.</param>
/// <param name="Template">A template, in place of a key.</param>
/// <param name="Number">A recipient's number, with the country code.</param>
internal sealed record Selection(string? Key = null, string? Template = null, string? Number = null);
