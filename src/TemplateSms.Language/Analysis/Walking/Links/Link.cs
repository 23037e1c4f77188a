using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>A link in a message, and where it can lie.</summary>
/// <param name="Start">The units before it.</param>
/// <param name="Length">Its own units, with the holes that belong to it.</param>
internal sealed record Link(TextSpan Span, Interval Start, Interval Length, bool IsGsm7);
