using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Trees;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.SemanticTokens;

/// <summary>Colours the code of a template.</summary>
internal sealed class CodeColours
{
    private readonly Dictionary<int, ColouredSpan> _names = [];
    private readonly string _source;

    private CodeColours(TemplateView template)
    {
        _source = template.Text;
        foreach (var name in TemplateNames.Of(template).All)
            _names.TryAdd(name.Span.Start, new ColouredSpan(name.Span, name.Thing.Kind == NameKind.Parameter ? TokenColour.Parameter : TokenColour.Variable, name.Role == NameRole.Declaration));
        foreach (var node in TreeNodes.In(template.Tree))
            Note(node);
    }

    public static IEnumerable<ColouredSpan> Of(TemplateView template)
    {
        var colours = new CodeColours(template);
        foreach (var token in template.Tree.Tokens())
        {
            foreach (var comment in Comment.Before(token, template.Text))
                yield return new ColouredSpan(comment.Span, TokenColour.Comment);
            if (colours.Of(token) is { } span)
                yield return span;
        }
    }

    private void Note(SyntaxNode node)
    {
        switch (node)
        {
            case CallSyntax call:
                NoteFunction(call.Function);
                break;
            case MemberSyntax { Target: NameSyntax family } member when FunctionCatalogue.TryFind($"{TextOf(family.Token)}.{TextOf(member.Member)}", out _):
                NoteFunction(member);
                break;
            case MemberSyntax member:
                Name(member.Member, TokenColour.Property);
                break;
            case ForSyntax loop:
                foreach (var option in loop.Options)
                    NoteLabel(option, TokenColour.Keyword);
                break;
            case ArgumentSyntax argument:
                NoteLabel(argument, TokenColour.Property);
                break;
        }
    }

    private void NoteFunction(ExpressionSyntax function)
    {
        if (function is NameSyntax name)
            Name(name.Token, TokenColour.Function);
        else if (function is MemberSyntax { Target: NameSyntax family } member)
        {
            Name(family.Token, TokenColour.Function);
            Name(member.Member, TokenColour.Function);
        }
    }

    private void NoteLabel(ArgumentSyntax argument, TokenColour colour)
    {
        if (argument.Name is { } label)
            Name(label, colour);
    }

    private void Name(Token token, TokenColour colour)
    {
        if (token.Kind == TokenKind.Identifier)
            _names.TryAdd(token.Start, new ColouredSpan(token.Span, colour));
    }

    private ColouredSpan? Of(Token token) => token.Kind switch
    {
        TokenKind.Identifier => _names.TryGetValue(token.Start, out var name) ? name : new ColouredSpan(token.Span, TokenColour.Keyword),
        TokenKind.SpecialIdentifier => new ColouredSpan(token.Span, TokenColour.Variable),
        TokenKind.Integer or TokenKind.Float => new ColouredSpan(token.Span, TokenColour.Number),
        TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedStart or TokenKind.InterpolatedText or TokenKind.InterpolatedEnd => new ColouredSpan(token.Span, TokenColour.String),
        TokenKind.Or => new ColouredSpan(token.Span, TokenColour.Keyword),
        TokenKind.EndOfFile or TokenKind.FrontMatter or TokenKind.Text or TokenKind.Escape or TokenKind.NewLine or TokenKind.Bad => null,
        _ => new ColouredSpan(token.Span, TokenColour.Operator),
    };

    private string TextOf(Token token) => _source[token.Start..token.End];
}
