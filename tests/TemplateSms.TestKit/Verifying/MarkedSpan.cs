using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.TestKit.Verifying;

/// <summary>A marked stretch of a text, with the identifier that the finding must have, or null for any.</summary>
public sealed record MarkedSpan(string? Id, TextSpan Span);
