namespace TemplateSms.Shared;

/// <summary>
/// The closest GSM-7 text of characters outside the alphabet: Unicode's decompositions of letters, digits and compatibility
/// forms without their marks, keeping what GSM-7 has (ǖ is ü); Greek as it is printed in capitals (α is A, λ is Λ); and a choice
/// for punctuation and signs. A letter of another script has none. The tables are written by transliteration.py.
/// </summary>
internal static partial class Transliteration
{
    private static readonly Dictionary<char, string> _replacements = Build();

    /// <summary>
    /// The replacement of a UTF-16 unit outside GSM-7, itself within GSM-7 and possibly empty. No surrogate has one.
    /// </summary>
    public static bool TryGet(char unit, out string replacement)
    {
        var found = _replacements.TryGetValue(unit, out var text);
        replacement = text ?? "";
        return found;
    }

    private static Dictionary<char, string> Build()
    {
        var replacements = new Dictionary<char, string>();
        foreach (var (first, last) in Invisible)
        {
            for (int unit = first; unit <= last; unit++)
                replacements.Add((char)unit, "");
        }

        foreach (var (replacement, characters) in Groups)
        {
            foreach (var unit in characters)
                replacements.Add(unit, replacement);
        }

        return replacements;
    }
}
