using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Trees;

/// <summary>A statement with blocks, or an include, as an outline names it.</summary>
internal static class StatementWords
{
    // What an outline shows of a condition.
    private const int MostCharacters = 40;

    /// <summary>The first line of a statement in a few words: <c>if items &gt; 1</c>; null for one that an outline leaves out.</summary>
    public static string? Of(StatementSyntax statement, string source) => statement switch
    {
        IfSyntax branch => "if " + Shortened(branch.Branches[0].Condition.Span, source),
        ForSyntax loop => $"for {Shortened(loop.Variable.Span, source)} in {Shortened(loop.List.Span, source)}",
        CaseSyntax choice => "case " + Shortened(choice.Value.Span, source),
        CaptureSyntax capture => "capture " + Shortened(capture.Target.Span, source),
        IncludeSyntax include => "include " + Shortened(include.Name.Span, source),
        _ => null,
    };

    /// <summary>The blocks of a statement, each with the place where its first line begins.</summary>
    public static IEnumerable<(int Header, BlockSyntax Block)> BlocksOf(StatementSyntax statement)
    {
        switch (statement)
        {
            case IfSyntax branch:
                foreach (var part in branch.Branches)
                    yield return (ReferenceEquals(part, branch.Branches[0]) ? branch.Span.Start : part.Span.Start, part.Body);
                if (branch.Otherwise is { } otherwise)
                    yield return (otherwise.Span.Start, otherwise);
                break;
            case ForSyntax loop:
                yield return (loop.Span.Start, loop.Body);
                if (loop.Otherwise is { } none)
                    yield return (none.Span.Start, none);
                break;
            case CaseSyntax choice:
                foreach (var part in choice.Branches)
                    yield return (part.Span.Start, part.Body);
                if (choice.Otherwise is { } rest)
                    yield return (rest.Span.Start, rest);
                break;
            case CaptureSyntax capture:
                yield return (capture.Span.Start, capture.Body);
                break;
        }
    }

    private static string Shortened(TextSpan span, string source)
    {
        var text = string.Join(' ', source.Substring(span.Start, span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= MostCharacters)
            return text;
        var end = char.IsHighSurrogate(text[MostCharacters - 2]) ? MostCharacters - 2 : MostCharacters - 1;
        return text[..end] + "…";
    }
}
