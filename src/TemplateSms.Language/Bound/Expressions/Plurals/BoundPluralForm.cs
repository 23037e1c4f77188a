using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Bound;

/// <summary>The text of one plural category.</summary>
public sealed record BoundPluralForm(PluralCategory Category, BoundExpression Text);
