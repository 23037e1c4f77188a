using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Cultures;

/// <summary>The texts for the tags of a language.</summary>
/// <param name="Languages">The spellings of the language that share them, in small letters: <c>he</c>, <c>iw</c>.</param>
/// <param name="Scripts">The texts by script; for any other script the base's is taken.</param>
public sealed record LanguageCase(EquatableArray<string> Languages, EquatableArray<ScriptCase> Scripts);
