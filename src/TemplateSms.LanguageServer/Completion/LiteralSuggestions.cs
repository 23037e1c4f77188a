using TemplateSms.Language.Cultures;
using TemplateSms.Language.Files;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Trees;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Suggests texts in quotes: templates to include, members of an enum, currencies, formats.</summary>
internal static class LiteralSuggestions
{
    private static readonly string[] _dateFormats = ["%d/%m", "%d/%m/%Y", "%Y-%m-%d", "%-d %B", "%A %-d %B", "%H:%M"];

    private static readonly string[] _numberFormats = ["N2", "N0", "0.00", "#,##0.00"];

    /// <summary>The texts between quotes that are there.</summary>
    public static IReadOnlyList<Suggestion> Of(TemplateView template, StringPlace place) =>
        At(template, place.Source, place.Index - 1, place.Offset, place.Span, "");

    /// <summary>The texts with their quotes.</summary>
    public static IReadOnlyList<Suggestion> Of(TemplateView template, CodePlace place) =>
        At(template, place.Source, place.Left, place.Offset, place.Word, "\"");

    private static IReadOnlyList<Suggestion> At(TemplateView template, CodeSource source, int left, int offset, TextSpan span, string quote)
    {
        if (left < 0)
            return [];
        var before = source.Tokens[left];
        if (source.Is(before, "include"))
            return [.. Includes(template, span, quote)];
        if (before.Kind is TokenKind.EqualEqual or TokenKind.BangEqual && left > 0)
            return [.. Members(template, source, source.Tokens[left - 1], span, quote)];
        if (CaseAt(source, before, offset) is { Value: NameSyntax value })
            return [.. Members(template, source, value.Token, span, quote)];
        return CallFinder.At(source, offset)?.Parameter?.Accepts switch
        {
            ArgumentKind.Currency => [.. CurrencyTable.Names.Select(code => Text(code, span, quote))],
            ArgumentKind.DateFormat => [.. _dateFormats.Select(format => Text(format, span, quote))],
            ArgumentKind.NumberFormat => [.. _numberFormats.Select(format => Text(format, span, quote))],
            _ => [],
        };
    }

    // Nobody includes the text of one culture by its name, or a template in itself.
    private static IEnumerable<Suggestion> Includes(TemplateView template, TextSpan span, string quote) => template.Project.Templates()
        .Where(other => other.Path != template.Path && !other.File.IsVariant)
        .DistinctBy(other => other.File.Name)
        .Select(other => new Suggestion(other.File.Name, SuggestionKind.File, span)
        {
            Text = quote + other.File.Name + quote,
            Detail = Path.GetRelativePath(template.Project.Root, other.Path).Replace('\\', '/'),
        });

    private static IEnumerable<Suggestion> Members(TemplateView template, CodeSource source, Token name, TextSpan span, string quote)
    {
        if (name.Kind != TokenKind.Identifier || KnownNames.Find(template, name.End, source.TextOf(name))?.Type is not { Kind: TypeKind.Enum } type)
            return [];
        return type.Members.Select(member => Text(member, span, quote) with { Kind = SuggestionKind.EnumMember });
    }

    // The case whose 'when' the place is behind.
    private static CaseSyntax? CaseAt(CodeSource source, Token before, int offset)
    {
        if (!source.Is(before, "when") && before.Kind is not (TokenKind.Comma or TokenKind.PipePipe))
            return null;
        var cases = TreeNodes.In(source.Tree).OfType<CaseSyntax>().Where(found => found.Span.Start < offset && offset <= found.Span.End).ToList();
        return cases.LastOrDefault() is { } innermost && (source.Is(before, "when") || innermost.Branches.Any(branch => branch.Span.Start <= before.Start && before.Start <= branch.Body.Span.Start)) ? innermost : null;
    }

    private static Suggestion Text(string text, TextSpan span, string quote) => new(text, SuggestionKind.Value, span) { Text = quote + text + quote };
}
