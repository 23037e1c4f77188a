using TemplateSms.Language.Collections;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>A call that chooses by a number, with the categories that its numbers can have.</summary>
/// <param name="Span">The call.</param>
/// <param name="Categories">The categories, in CLDR's order.</param>
public sealed record ReachedPlural(TextSpan Span, EquatableArray<ReachedCategory> Categories);
