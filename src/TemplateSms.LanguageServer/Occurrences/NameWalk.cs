using TemplateSms.Language.Files;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>Collects the names in the code of a file, as the compiler would look them up, whether it can compile the rest or not.</summary>
/// <param name="source">The text that the nodes are of.</param>
internal sealed class NameWalk(string source)
{
    private readonly List<FoundName> _names = [];
    private readonly List<IncludePlace> _includes = [];
    private readonly List<LoopScope> _loops = [];

    /// <summary>A name, and the loop whose variable it means; null for a parameter, a local or an unknown name.</summary>
    /// <param name="IsFamily">Whether it may be the first word of a function's name instead.</param>
    internal readonly record struct FoundName(TextSpan Span, string Name, int Text, NameRole Role, NamedThing? Variable, bool IsFamily);

    public IReadOnlyList<FoundName> Names => _names;

    public IReadOnlyList<IncludePlace> Includes => _includes;

    public IReadOnlyList<LoopScope> Loops => _loops;

    /// <summary>Collects the names of a text.</summary>
    /// <param name="text">The number of the text; -1 for the tracker.</param>
    public void Add(SyntaxNode node, int text) => Visit(node, text, null);

    private void Visit(SyntaxNode node, int text, LoopScope? loops)
    {
        switch (node)
        {
            case NameSyntax name:
                Add(name.Token, text, NameRole.Read, loops);
                break;
            case ForSyntax loop:
                VisitLoop(loop, text, loops);
                return;
            case AssignmentSyntax { Target: NameSyntax target } assignment:
                Add(target.Token, text, NameRole.Write, loops);
                Visit(assignment.Value, text, loops);
                return;
            case CaptureSyntax { Target: NameSyntax target } capture:
                // A block is captured into a local, even where a loop has a variable of the name.
                Add(target.Token, text, NameRole.Write, null);
                Visit(capture.Body, text, loops);
                return;
            case CallSyntax call:
                VisitCall(call, text, loops);
                return;
            case MemberSyntax { Target: NameSyntax family }:
                Add(family.Token, text, NameRole.Read, loops, isFamily: FunctionCatalogue.IsFamily(TextOf(family.Token)));
                return;
            case IncludeSyntax { Name: LiteralSyntax { Token.Kind: TokenKind.String or TokenKind.VerbatimString } literal }:
                _includes.Add(new IncludePlace(IncludeNames.Of(TextOf(literal.Token.ValueSpan)), literal.Token.ValueSpan, text, loops));
                break;
        }

        foreach (var part in node.Parts)
        {
            if (part.Node is not null)
                Visit(part.Node, text, loops);
        }
    }

    private void VisitLoop(ForSyntax loop, int text, LoopScope? loops)
    {
        var inside = TextSpan.FromBounds(loop.Body.Span.Start, Math.Max(loop.Body.Span.Start, loop.Otherwise?.Span.Start ?? loop.Span.End));
        var scope = new LoopScope(_loops.Count + 1, TextOf(loop.Variable), text, loop, inside, loops);
        _loops.Add(scope);
        if (loop.Variable.Kind == TokenKind.Identifier)
            Add(loop.Variable, text, NameRole.Declaration, scope);
        foreach (var part in loop.Parts)
        {
            if (part.Node is not null)
                Visit(part.Node, text, part.Node == loop.Body ? scope : loops);
        }
    }

    private void VisitCall(CallSyntax call, int text, LoopScope? loops)
    {
        if (call.Piped is not null)
            Visit(call.Piped, text, loops);
        // A function's name is no value's.
        if (call.Function is not NameSyntax && call.Function is not MemberSyntax { Target: NameSyntax })
            Visit(call.Function, text, loops);
        foreach (var argument in call.Arguments)
            Visit(argument.Value, text, loops);
    }

    private void Add(Token token, int text, NameRole role, LoopScope? loops, bool isFamily = false)
    {
        var name = TextOf(token);
        if (name is not ("" or "true" or "false" or "null" or "for"))
            _names.Add(new FoundName(token.Span, name, text, role, loops?.Find(name), isFamily));
    }

    private string TextOf(Token token) => TextOf(token.Span);

    private string TextOf(TextSpan span) => source.Substring(span.Start, span.Length);
}
