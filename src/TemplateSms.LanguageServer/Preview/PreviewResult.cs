namespace TemplateSms.LanguageServer.Preview;

/// <summary>The messages of a template; those that are not known are null, and all where it has errors.</summary>
/// <param name="Html">A page that shows them as a phone does, and asks for nothing from anywhere.</param>
public sealed record PreviewResult(PreviewMessage? Shortest, PreviewMessage? Typical, PreviewMessage? Longest, string Html);

/// <summary>A message with what it takes.</summary>
/// <param name="Alphabet"><c>GSM-7</c> or <c>UCS-2</c>.</param>
/// <param name="Units">Its septets or UTF-16 units.</param>
/// <param name="Of">The units of the segments that the template allows.</param>
public sealed record PreviewMessage(string Text, string Alphabet, long Segments, long Units, int Of);
