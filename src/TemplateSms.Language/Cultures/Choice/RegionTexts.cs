using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Cultures;

/// <summary>The texts of a language and a script by region.</summary>
/// <param name="Otherwise">The number of the text for regions without a case.</param>
/// <param name="Regions">The regions with another text.</param>
public sealed record RegionTexts(int Otherwise, EquatableArray<RegionCase> Regions);
