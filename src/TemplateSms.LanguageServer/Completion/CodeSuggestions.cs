using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Trees;
using TemplateSms.LanguageServer.Words;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Suggests what code may go on with.</summary>
internal static class CodeSuggestions
{
    private const string Loop = "for";

    public static IReadOnlyList<Suggestion> Of(TemplateView template, CodePlace place, bool takesSnippets)
    {
        if (place.IsAfterDot)
            return [.. AfterDot(template, place)];
        if (PipeBefore(place) is { } pipe)
            return [.. FunctionSuggestions.All(place.Word, TypeBefore(template, place.Source, pipe)), .. takesSnippets ? FunctionSuggestions.Plural(template, place.Word, isPiped: true) : []];
        if (place.KindBefore is TokenKind.CodeOpen or TokenKind.Semicolon or TokenKind.NewLine)
            return [.. StatementSuggestions.At(place, takesSnippets), .. Values(template, place, takesSnippets)];
        if (place.KindBefore == TokenKind.Identifier && KeywordBefore(place) is { } keyword)
            return AfterKeyword(template, place, keyword, takesSnippets);
        return EndsValue(place.KindBefore) ? AfterValue(template, place) : AtOperand(template, place, takesSnippets);
    }

    private static IEnumerable<Suggestion> AfterDot(TemplateView template, CodePlace place)
    {
        if (place.Family is { } family && KnownNames.Find(template, place.Offset, family) is null)
        {
            return family == Loop
                ? StatementWord.LoopProperties.Select(property => new Suggestion(property.Name, SuggestionKind.Property, place.Word) { Documentation = property.Meaning })
                : FunctionSuggestions.OfFamily(family, place.Word);
        }

        return MemberFinder.After(template, place.Source, place.Before!.Value).Select(member => new Suggestion(member.Name, SuggestionKind.Property, place.Word) { Detail = member.Detail });
    }

    private static IReadOnlyList<Suggestion> AfterKeyword(TemplateView template, CodePlace place, string keyword, bool takesSnippets) => keyword switch
    {
        "include" => LiteralSuggestions.Of(template, place),
        "else" => [new Suggestion("if", SuggestionKind.Keyword, place.Word) { Documentation = StatementWord.All[0].Meaning }],
        "if" or "in" or "case" or "when" => AtOperand(template, place, takesSnippets),
        // What follows is a new name, or nothing.
        _ => [],
    };

    private static IReadOnlyList<Suggestion> AfterValue(TemplateView template, CodePlace place)
    {
        var source = place.Source;
        if (place.Left > 0 && place.KindBefore == TokenKind.Identifier && source.Is(source.Tokens[place.Left - 1], Loop))
            return [new Suggestion("in", SuggestionKind.Keyword, place.Word)];
        if (CallFinder.At(source, place.Offset) is { } call)
            return [.. LiteralSuggestions.Of(template, place), .. NameSuggestions.At(template, place), .. FunctionSuggestions.Arguments(call, place.Word)];
        return TreeNodes.In(source.Tree).OfType<ForSyntax>().Any(loop => loop.List is not MissingExpressionSyntax && loop.List.Span.Start <= place.Before!.Value.Start && place.Offset <= loop.Body.Span.Start)
            ? [.. StatementWord.LoopOptions.Select(option => new Suggestion(option.Name, SuggestionKind.Keyword, place.Word) { Text = option == StatementWord.LoopOptions[^1] ? option.Name : option.Name + ":", Documentation = option.Meaning })]
            : [];
    }

    private static IReadOnlyList<Suggestion> AtOperand(TemplateView template, CodePlace place, bool takesSnippets)
    {
        var call = CallFinder.At(place.Source, place.Offset);
        return
        [
            .. LiteralSuggestions.Of(template, place),
            .. Values(template, place, takesSnippets),
            .. call is not null && place.KindBefore is TokenKind.OpenParen or TokenKind.Comma ? FunctionSuggestions.Arguments(call, place.Word) : [],
        ];
    }

    private static IEnumerable<Suggestion> Values(TemplateView template, CodePlace place, bool takesSnippets) =>
    [
        .. NameSuggestions.At(template, place),
        .. FunctionSuggestions.All(place.Word, piped: null),
        .. takesSnippets ? FunctionSuggestions.Plural(template, place.Word, isPiped: false) : [],
    ];

    // A pipe may end a line.
    private static int? PipeBefore(CodePlace place)
    {
        var index = place.Left;
        while (index > 0 && place.Source.Tokens[index].Kind == TokenKind.NewLine)
            index--;
        return index > 0 && place.Source.Tokens[index].Kind == TokenKind.Pipe ? index : null;
    }

    private static TemplateType? TypeBefore(TemplateView template, CodeSource source, int pipe)
    {
        var name = source.Tokens[pipe - 1];
        return name.Kind == TokenKind.Identifier && (pipe < 2 || source.Tokens[pipe - 2].Kind is not (TokenKind.Dot or TokenKind.QuestionDot))
            ? KnownNames.Find(template, name.End, source.TextOf(name))?.Type
            : null;
    }

    // A word of the language; a member or an argument of that name is none.
    private static string? KeywordBefore(CodePlace place)
    {
        var word = place.Source.TextOf(place.Before!.Value);
        var before = place.Left > 0 ? place.Source.Tokens[place.Left - 1].Kind : TokenKind.CodeOpen;
        var isFirst = before is TokenKind.CodeOpen or TokenKind.Semicolon or TokenKind.NewLine;
        return word == "in" || (word == "if" && place.Left > 0 && place.Source.Is(place.Source.Tokens[place.Left - 1], "else")) || (isFirst && StatementWord.All.Any(statement => statement.Name == word)) ? word : null;
    }

    private static bool EndsValue(TokenKind kind) => kind is TokenKind.Identifier or TokenKind.SpecialIdentifier or TokenKind.Integer or TokenKind.Float
        or TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedEnd or TokenKind.CloseParen or TokenKind.CloseBracket;
}
