using TemplateSms.Language.Collections;
using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Analysis;

/// <summary>A category that numbers of a call have, with some of these numbers as they are printed.</summary>
public sealed record ReachedCategory(PluralCategory Category, EquatableArray<string> Examples);
