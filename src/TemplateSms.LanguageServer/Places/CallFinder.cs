using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.Trees;

namespace TemplateSms.LanguageServer.Places;

/// <summary>A call of a function around a place.</summary>
/// <param name="Active">The index of the parameter whose argument is at the place; null where there are more arguments than parameters.</param>
/// <param name="Named">The parameters that are given by name.</param>
/// <param name="Piped">The value that a pipe passes as the first argument; null where none does.</param>
public sealed record FoundCall(Function Function, int? Active, IReadOnlyList<string> Named, ExpressionSyntax? Piped)
{
    public FunctionParameter? Parameter => Active is { } index ? Function.Parameters[index] : null;
}

/// <summary>Finds the call whose arguments a place is among: in parentheses, or after blanks.</summary>
public static class CallFinder
{
    /// <summary>The innermost call; null where there is none.</summary>
    public static FoundCall? At(CodeSource source, int offset)
    {
        FoundCall? found = null;
        var start = -1;
        foreach (var node in TreeNodes.In(source.Tree))
        {
            if (CalledBy(node) is not { } call || call.Function.Span.Start <= start || Find(source, call, offset) is not { } at)
                continue;
            found = at;
            start = call.Function.Span.Start;
        }

        return found;
    }

    /// <summary>The function that a name means; null where it means none.</summary>
    public static Function? FunctionOf(CodeSource source, ExpressionSyntax name)
    {
        var written = name switch
        {
            NameSyntax single => source.TextOf(single.Token),
            MemberSyntax { Target: NameSyntax family } member => $"{source.TextOf(family.Token)}.{source.TextOf(member.Member)}",
            _ => "",
        };
        return FunctionCatalogue.TryFind(written, out var function) ? function : null;
    }

    // A name without arguments is no call yet.
    private static Call? CalledBy(SyntaxNode node) => node switch
    {
        CallSyntax call => new Call(call, call.Function, call.Piped, call.Arguments),
        NameSyntax or MemberSyntax => new Call(node, (ExpressionSyntax)node, null, []),
        _ => null,
    };

    private static FoundCall? Find(CodeSource source, Call call, int offset)
    {
        if (offset <= call.Function.Span.End || FunctionOf(source, call.Function) is not { } function)
            return null;
        var commas = 0;
        var isExplicit = false;
        foreach (var part in call.Node.Parts.Where(part => part.Node is null))
        {
            if (part.Token.Kind == TokenKind.OpenParen)
                isExplicit = true;
            if (part.Token.Kind == TokenKind.Comma && part.Token.End <= offset)
                commas++;
            if (part.Token.Kind == TokenKind.CloseParen && part.Token.Start < offset)
                return null;
        }

        if (offset > call.Node.Span.End && offset > source.Tokens[source.IndexAt(call.Node.Span.End)].Start)
            return null;
        var at = call.Arguments.FirstOrDefault(argument => argument.Span.Start <= offset && offset <= argument.Span.End);
        var before = isExplicit ? commas : call.Arguments.Count(argument => argument != at && argument.Span.End <= offset && argument.Name is null);
        var index = at?.Name is { } name
            ? function.Parameters.ToList().FindIndex(parameter => parameter.Name == source.TextOf(name))
            : before + (call.Piped is null ? 0 : 1);
        return new FoundCall(
            function,
            index >= 0 && index < function.Parameters.Count ? index : null,
            [.. call.Arguments.Where(argument => argument.Name is not null && argument != at).Select(argument => source.TextOf(argument.Name!.Value))],
            call.Piped);
    }

    private sealed record Call(SyntaxNode Node, ExpressionSyntax Function, ExpressionSyntax? Piped, IReadOnlyList<ArgumentSyntax> Arguments);
}
