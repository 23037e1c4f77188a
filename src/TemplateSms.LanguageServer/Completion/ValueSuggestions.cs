using System.Globalization;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Suggests values of the front matter.</summary>
internal static class ValueSuggestions
{
    // More segments than a list should have are typed.
    private const int MostSegments = 10;

    public static IReadOnlyList<Suggestion> Of(TemplateView template, ValuePlace place, bool takesSnippets)
    {
        if (place.Parent is { } parent)
            return parent == FrontMatterKey.Params.Name || parent == FrontMatterKey.Bounds.Name ? Spaced(template, place, TypeSuggestions.Of(template, place, takesSnippets)) : [];
        if (FrontMatterKey.All.FirstOrDefault(key => key.Name == place.Key) is not { } key)
            return [];
        var span = key.TakesSeveral ? PartAt(place) : place.Span;
        var values = key == FrontMatterKey.Segments ? Segments(template) : key.Values;
        return Spaced(template, place, values.Select(value => new Suggestion(value, SuggestionKind.Value, span) { Detail = value == key.Default ? "the default" : null }));
    }

    private static IEnumerable<string> Segments(TemplateView template) =>
        Enumerable.Range(1, Math.Min(template.Compiled.Model.Settings.Gateways.MostSegments, MostSegments)).Select(count => count.ToString(CultureInfo.InvariantCulture)).Append("dynamic");

    // YAML wants a blank after the colon.
    private static IReadOnlyList<Suggestion> Spaced(TemplateView template, ValuePlace place, IEnumerable<Suggestion> suggestions) =>
        place.Span.Start > 0 && template.Text[place.Span.Start - 1] == ':' ? [.. suggestions.Select(suggestion => suggestion with { Text = " " + suggestion.Text })] : [.. suggestions];

    // The value between two commas.
    private static TextSpan PartAt(ValuePlace place)
    {
        var start = place.Before.LastIndexOf(',') + 1;
        var end = place.Value.IndexOf(',', place.Offset);
        end = end < 0 ? place.Value.Length : end;
        while (start < place.Offset && place.Value[start] == ' ')
            start++;
        return TextSpan.FromBounds(place.Span.Start + start, place.Span.Start + end);
    }
}
