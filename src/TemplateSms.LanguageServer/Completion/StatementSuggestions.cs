using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Trees;
using TemplateSms.LanguageServer.Words;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Suggests words that begin statements, with the statements to fill in.</summary>
internal static class StatementSuggestions
{
    public static IEnumerable<Suggestion> At(CodePlace place, bool takesSnippets)
    {
        // The braces that close the block close the last of the braces of the snippet.
        var isLast = place.After.Kind is TokenKind.CodeClose or TokenKind.EndOfFile;
        var end = place.After.Kind == TokenKind.EndOfFile ? " }}" : "";
        var blocks = TreeNodes.In(place.Source.Tree).Where(node => node is IfSyntax or ForSyntax or CaseSyntax or CaptureSyntax && node.Span.Start < place.Offset && place.Offset <= node.Span.End).ToList();
        foreach (var word in StatementWord.All.Where(word => IsPossible(word.Name, blocks)))
        {
            var isFilledIn = takesSnippets && isLast && word.Snippet is not null;
            yield return new Suggestion(word.Name, isFilledIn ? SuggestionKind.Snippet : SuggestionKind.Keyword, place.Word)
            {
                Text = isFilledIn ? word.Snippet + end : word.Name,
                IsSnippet = isFilledIn,
                Documentation = word.Meaning,
                Rank = 1,
            };
        }
    }

    private static bool IsPossible(string word, List<SyntaxNode> blocks) => word switch
    {
        "end" => blocks.Count > 0,
        "else" => blocks.Exists(block => block is not CaptureSyntax),
        "when" => blocks.Exists(block => block is CaseSyntax),
        "break" or "continue" => blocks.Exists(block => block is ForSyntax),
        _ => true,
    };
}
