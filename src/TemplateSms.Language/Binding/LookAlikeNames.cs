using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Binding;

/// <summary>Reports names that look like others: a Cyrillic letter in a Latin word, and two names that nobody can tell apart.</summary>
internal static class LookAlikeNames
{
    /// <summary>Reports each such name once, at its first place.</summary>
    public static void Report(string source, TemplateSyntax tree, IReadOnlyList<ParameterModel> parameters, FindingBag findings)
    {
        // A template of plain ASCII, as most are, has one script only.
        if (source.All(unit => unit < '\u0080'))
            return;
        var names = parameters.Select(p => (p.Name, Span: p.NameSpan))
            .Concat(tree.Tokens().Where(token => token.Kind is TokenKind.Identifier or TokenKind.SpecialIdentifier).Select(token => (Name: source.Substring(token.Start, token.End - token.Start), token.Span)))
            .GroupBy(name => name.Name, StringComparer.Ordinal)
            .Select(places => places.First())
            .ToList();
        var bySight = names.ToLookup(name => Sight(name.Name), StringComparer.Ordinal);
        foreach (var (name, span) in names)
        {
            var meant = Unmixed(name) ?? bySight[Sight(name)].Select(other => other.Name).FirstOrDefault(other => other != name && Foreign(name) > Foreign(other));
            if (meant is not null)
                Add(name, meant, span, findings);
        }
    }

    private static void Add(string name, string meant, TextSpan span, FindingBag findings)
    {
        var odd = Enumerable.Range(0, name.Length).First(i => name[i] != meant[i]);
        findings.Add(BindingRules.LookAlikeName, span, name, meant, CharacterName.Of(name, odd));
    }

    private static string Sight(string name) => new([.. name.Select(LookAlike.ToLatin)]);

    private static int Foreign(string name) => name.Count(letter => letter >= '\u0080');

    /// <summary>The name with the letters that make a word of two scripts written in its own; null where each word has one script.</summary>
    private static string? Unmixed(string name)
    {
        var letters = name.ToCharArray();
        for (var start = 0; start < letters.Length;)
        {
            var end = start + 1;
            while (end < letters.Length && !StartsWord(name, end))
                end++;
            Unmix(letters, start, end);
            start = end;
        }

        var unmixed = new string(letters);
        return unmixed == name ? null : unmixed;
    }

    private static bool StartsWord(string name, int index) =>
        !char.IsLetter(name[index]) || !char.IsLetter(name[index - 1]) || (char.IsUpper(name[index]) && char.IsLower(name[index - 1]));

    private static void Unmix(char[] letters, int start, int end)
    {
        var word = letters.Skip(start).Take(end - start).ToList();
        var latin = word.Count(letter => LookAlike.BlockOf(letter) == 0 && LookAlike.ToLatin(letter) == letter);
        var others = word.Where(letter => LookAlike.BlockOf(letter) > 0 || LookAlike.ToLatin(letter) != letter).ToList();
        if (latin == 0 || others.Count == 0)
            return;

        // The odd ones are the fewer. Only those that look right are taken for a slip: 'Δt' is meant.
        for (var i = start; i < end; i++)
            letters[i] = latin >= others.Count ? LookAlike.ToLatin(letters[i]) : LookAlike.FromLatin(letters[i], others[0]);
    }
}
