using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>A hole with the most that it prints at once, on whatever way it is reached.</summary>
/// <param name="Span">The hole's expression.</param>
/// <param name="Most">Septets or UTF-16 units, as they are sent.</param>
public readonly record struct HoleCost(TextSpan Span, long Most);
