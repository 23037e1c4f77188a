using TemplateSms.Language.Text;

namespace TemplateSms.Language.Sms;

/// <summary>The outcome of reading a line with a code for a website.</summary>
/// <param name="Line">The line; null where it is not well written.</param>
/// <param name="Problem">What is wrong with it, in the words of a message; null where nothing is.</param>
/// <param name="Span">The place of the problem in the line, or of the code.</param>
internal readonly record struct OriginBoundReading(OriginBoundLine? Line, string? Problem, TextSpan Span);
