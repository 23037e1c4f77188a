using TemplateSms.Generator.Analyzers.CallSites.Source;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>The handling that a call applies to characters of its text outside GSM-7; the names are those of <c>UnencodableHandling</c>.</summary>
internal enum CharacterHandling
{
    Reject,
    Transliterate,
    Replace,
}

/// <summary>Puts what is sent in the place of the characters that a text was given with.</summary>
internal static class CharacterHandlingExtensions
{
    public static IReadOnlyList<MappedCharacter> Apply(this CharacterHandling handling, IReadOnlyList<MappedCharacter> characters) =>
        handling == CharacterHandling.Reject ? characters : [.. characters.SelectMany((character, index) => Sent(handling, characters, index))];

    private static IEnumerable<MappedCharacter> Sent(CharacterHandling handling, IReadOnlyList<MappedCharacter> characters, int index)
    {
        var character = characters[index];
        var sent = ForeignCharacters.Closest(character.Value.ToString());
        if (handling == CharacterHandling.Replace && ForeignRuns.Of(sent).Count > 0)
            sent = char.IsLowSurrogate(character.Value) && index > 0 && char.IsHighSurrogate(characters[index - 1].Value) ? "" : "?";
        return sent.Select(unit => character with { Value = unit });
    }
}
