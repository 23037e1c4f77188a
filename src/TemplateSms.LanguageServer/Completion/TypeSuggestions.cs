using System.Text.RegularExpressions;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Suggests types, the words that restrict them, and defaults.</summary>
internal static partial class TypeSuggestions
{
    // A list that nobody would read to its end.
    private const int MostCSharpTypes = 200;

    private const string List = "list";

    public static IEnumerable<Suggestion> Of(TemplateView template, ValuePlace place, bool takesSnippets)
    {
        var before = place.Before;
        if (before.Contains('=', StringComparison.Ordinal))
            return Defaults(place);
        var word = Word().Match(before).Value;
        var span = TextSpan.FromBounds(place.Span.Start + place.Offset - word.Length, place.Span.Start + EndOfWord(place));
        var (open, arguments) = OpenIn(before[..^word.Length]);
        if (open is null)
            return before.Trim() == word ? Types(template, place, word, span, takesSnippets) : [];
        if (open == List && arguments == 0)
            return Types(template, place, word, span, takesSnippets);
        return TypeWord.Modifiers.Where(_ => open == TypeWord.Types[0].Name && arguments > 0).Select(modifier => Of(modifier, span, modifier.Name, SuggestionKind.Keyword));
    }

    private static IEnumerable<Suggestion> Types(TemplateView template, ValuePlace place, string word, TextSpan span, bool takesSnippets)
    {
        var hasBound = span.End < place.Span.End && template.Text[span.End] == '(';
        var isBound = place.Parent == FrontMatterKey.Bounds.Name;
        foreach (var type in TypeWord.Types.Where(type => !isBound || type.Name is not (List or "enum")))
        {
            var text = hasBound ? type.Name : takesSnippets ? Bound().Replace(type.Example, match => $"(${{1:{match.Groups[1].Value}}})$0") : type.Example;
            yield return Of(type, span, text, SuggestionKind.Type) with { IsSnippet = !hasBound && takesSnippets };
        }

        if (isBound || word.Length == 0 || !(char.IsUpper(word[0]) || word.Contains('.', StringComparison.Ordinal)))
            yield break;
        foreach (var name in template.Project.CSharp.Files.SelectMany(file => file.Types).Select(type => type.FullName).Where(name => name.Contains(word, StringComparison.OrdinalIgnoreCase)).Distinct().Order(StringComparer.Ordinal).Take(MostCSharpTypes))
            yield return new Suggestion(name, SuggestionKind.Type, span) { Rank = 1 };
    }

    private static Suggestion Of(TypeWord word, TextSpan span, string text, SuggestionKind kind) =>
        new(word.Name, kind, span) { Text = text, Detail = word.Example, Documentation = word.Meaning };

    private static IEnumerable<Suggestion> Defaults(ValuePlace place)
    {
        var sign = place.Before.IndexOf('=', StringComparison.Ordinal);
        var type = TypeText.Read(place.Value[..sign].Trim(), TemplateEncoding.Gsm7, out _);
        var start = sign + 1;
        while (start < place.Offset && place.Value[start] == ' ')
            start++;
        var span = TextSpan.FromBounds(place.Span.Start + start, place.Span.End);
        IEnumerable<string> values = type.Kind switch { TypeKind.Enum => type.Members, TypeKind.Bool => ["true", "false"], _ => [] };
        return values.Concat(type.IsNullable ? ["null"] : []).Select(value => new Suggestion(value, SuggestionKind.Value, span));
    }

    private static int EndOfWord(ValuePlace place)
    {
        var end = place.Offset;
        while (end < place.Value.Length && (char.IsLetterOrDigit(place.Value[end]) || place.Value[end] is '_' or '.'))
            end++;
        return end;
    }

    // The type whose parentheses are open, and the commas behind the last of them.
    private static (string? Name, int Arguments) OpenIn(string text)
    {
        var open = new Stack<(string Name, int Arguments)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
                open.Push((Word().Match(text[..i]).Value, 0));
            else if (text[i] == ')')
                open.TryPop(out _);
            else if (text[i] == ',' && open.TryPop(out var current))
                open.Push((current.Name, current.Arguments + 1));
        }

        return open.TryPeek(out var last) ? (last.Name, last.Arguments) : (null, 0);
    }

    [GeneratedRegex(@"[\w.]*\z")]
    private static partial Regex Word();

    [GeneratedRegex(@"\((.*)\)\z")]
    private static partial Regex Bound();
}
