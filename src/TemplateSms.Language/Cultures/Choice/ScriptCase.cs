using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Cultures;

/// <summary>The texts for the tags of a language with one of some scripts.</summary>
/// <param name="Scripts">The scripts; an empty text for a tag without one.</param>
/// <param name="Texts">The texts by region.</param>
public sealed record ScriptCase(EquatableArray<string> Scripts, RegionTexts Texts);
