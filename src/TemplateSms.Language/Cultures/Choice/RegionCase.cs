using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Cultures;

/// <summary>The text of some regions.</summary>
/// <param name="Regions">The regions; an empty text for a tag without one.</param>
/// <param name="Text">The number of the text.</param>
public sealed record RegionCase(EquatableArray<string> Regions, int Text);
