using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Words;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Suggests names that have a value, and words that are one.</summary>
internal static class NameSuggestions
{
    public static IEnumerable<Suggestion> At(TemplateView template, CodePlace place)
    {
        foreach (var name in KnownNames.At(template, place.Offset).Where(name => name.Name != place.Source.TextOf(place.Word) || name.Kind == NameKind.Parameter))
        {
            yield return new Suggestion(name.Name, SuggestionKind.Variable, place.Word)
            {
                Detail = name.Type is { } type ? TypeText.For(type) : null,
                Documentation = name.Type is { } bounded ? LimitWords.Of(bounded, template.Compiled.Model.Settings.Encoding) : null,
            };
        }

        foreach (var value in StatementWord.Values)
            yield return new Suggestion(value.Name, SuggestionKind.Keyword, place.Word) { Documentation = value.Meaning, Rank = 4 };
        if (TemplateNames.Of(template).Loops.Any(loop => loop.Inside.Start <= place.Offset && place.Offset <= loop.Inside.End))
        {
            foreach (var property in StatementWord.LoopProperties)
                yield return new Suggestion($"for.{property.Name}", SuggestionKind.Property, place.Word) { Documentation = property.Meaning, Rank = 2 };
        }
    }
}
