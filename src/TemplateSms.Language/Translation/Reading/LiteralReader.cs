using TemplateSms.Language.Binding;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Translation;

/// <summary>Reads the texts that stand in code.</summary>
internal sealed class LiteralReader(string source, TemplateSyntax tree)
{
    private readonly IReadOnlyList<(TextSpan Span, CodePart Part)> _parts = [.. tree.Texts.SelectMany(text => PartsIn(text, source, PrintedLiterals.In(tree, source)))];

    /// <summary>A stretch of code, cut at the texts in it.</summary>
    public IReadOnlyList<CodePart> PartsOf(int start, int end) => PartsOf(_parts, source, start, end);

    private static List<CodePart> PartsOf(IReadOnlyList<(TextSpan Span, CodePart Part)> parts, string source, int start, int end)
    {
        var code = new List<CodePart>();
        foreach (var (span, part) in parts)
        {
            if (span.Start < start || span.End > end)
                continue;
            if (span.Start > start)
                code.Add(new SourcePart(source.Substring(start, span.Start - start)));
            code.Add(part);
            start = span.End;
        }

        if (end > start)
            code.Add(new SourcePart(source.Substring(start, end - start)));
        return code;
    }

    /// <summary>The texts below a node, in the order of the file; those inside others are parts of them.</summary>
    private static List<(TextSpan Span, CodePart Part)> PartsIn(SyntaxNode node, string source, HashSet<SyntaxNode> printed)
    {
        var parts = new List<(TextSpan, CodePart)>();
        Collect(node, source, printed, parts);
        return parts;
    }

    private static void Collect(SyntaxNode node, string source, HashSet<SyntaxNode> printed, List<(TextSpan Span, CodePart Part)> parts)
    {
        var part = !printed.Contains(node) ? null : node switch
        {
            CallSyntax call => PluralIn(call, source, printed),
            LiteralSyntax literal => TextIn(literal, source) is { HasWords: true } text ? new TextPart(text) : null,
            InterpolatedSyntax interpolated => TextIn(interpolated, source, printed) is { HasWords: true } text ? new TextPart(text) : null,
            _ => (CodePart?)null,
        };
        if (part is not null)
        {
            parts.Add((node.Span, part));
            return;
        }

        foreach (var below in node.Parts)
        {
            if (below.Node is not null)
                Collect(below.Node, source, printed, parts);
        }
    }

    private static PluralPart? PluralIn(CallSyntax call, string source, HashSet<SyntaxNode> printed)
    {
        var forms = new List<PluralPartForm>();
        var (head, last) = (0, 0);
        foreach (var argument in call.Arguments)
        {
            if (argument.Name is not { } name || CategoryOf(source.Substring(name.Start, name.End - name.Start)) is not { } category)
                continue;
            if (forms.Any(form => form.Category == category))
                return null;
            if (forms.Count == 0)
                head = argument.Span.Start;
            var before = forms.Count == 0 ? "" : source.Substring(last, argument.Span.Start - last);
            var start = argument.Value.Span.Start;
            forms.Add(new PluralPartForm(category, before, source.Substring(argument.Span.Start, start - argument.Span.Start), FormIn(argument.Value, source, printed)));
            last = argument.Span.End;
        }

        return forms.Count == 0
            ? null
            : new PluralPart(source.Substring(call.Span.Start, head - call.Span.Start), forms, source.Substring(last, call.Span.End - last), call.Span, PrintedLiterals.PluralOf(call, source)?.Plural == Functions.PluralUse.Place);
    }

    /// <summary>The text of a form, which any expression can be.</summary>
    private static TextUnit FormIn(ExpressionSyntax expression, string source, HashSet<SyntaxNode> printed)
    {
        var text = expression switch
        {
            LiteralSyntax literal => TextIn(literal, source),
            InterpolatedSyntax interpolated => TextIn(interpolated, source, printed),
            _ => null,
        };
        if (text is not null)
            return text;
        var parts = PartsOf(PartsIn(expression, source, printed), source, expression.Span.Start, expression.Span.End);
        return new TextUnit(TextForm.Value, "", [new CodePiece(CodeKind.Value, "", parts, "", expression.Span)], "");
    }

    private static PluralCategory? CategoryOf(string name)
    {
        foreach (PluralCategory category in Enum.GetValues(typeof(PluralCategory)))
        {
            if (Functions.PluralFunctions.NameOf(category) == name)
                return category;
        }

        return null;
    }

    /// <summary>The text of a literal; null for a number, and for a text with characters that XML cannot hold.</summary>
    private static TextUnit? TextIn(LiteralSyntax literal, string source)
    {
        var token = literal.Token;
        if (token.Kind is not (TokenKind.String or TokenKind.VerbatimString))
            return null;
        var spelling = source.Substring(token.ValueStart, token.ValueEnd - token.ValueStart);
        var isVerbatim = token.Kind == TokenKind.VerbatimString;
        var value = isVerbatim ? spelling.Replace("``", "`").Replace("\r\n", "\n") : StringLiterals.Read(source, token.ValueSpan, keepsLineBreaks: false, new FindingBag());
        return UnitSpelling.IsInXml(value)
            ? new TextUnit(
                isVerbatim ? TextForm.Verbatim : TextForm.String,
                source.Substring(token.Start, token.ValueStart - token.Start),
                value.Length == 0 ? [] : [new WordsPiece(value, spelling)],
                source.Substring(token.ValueEnd, token.End - token.ValueEnd))
            : null;
    }

    private static TextUnit? TextIn(InterpolatedSyntax interpolated, string source, HashSet<SyntaxNode> printed)
    {
        var pieces = new List<UnitPiece>();
        var start = interpolated.Span.Start + 2;
        foreach (var part in interpolated.Contents)
        {
            if (part.Hole is null)
            {
                var value = StringLiterals.Read(source, part.Text, keepsLineBreaks: false, new FindingBag());
                if (!UnitSpelling.IsInXml(value))
                    return null;
                pieces.Add(new WordsPiece(value, source.Substring(part.Text.Start, part.Text.Length)));
                start = part.Text.End;
                continue;
            }

            // From its brace to the other one: the blanks between belong to the code.
            var end = source.IndexOf('}', part.Hole.Span.End);
            if (end < 0)
                return null;
            var code = PartsOf(PartsIn(part.Hole, source, printed), source, start, end + 1);
            pieces.Add(new CodePiece(CodeKind.Value, "", code, "", TextSpan.FromBounds(start, end + 1)));
            start = end + 1;
        }

        return start == interpolated.Span.End - 1
            ? new TextUnit(TextForm.Interpolated, source.Substring(interpolated.Span.Start, 2), pieces, source.Substring(start, 1))
            : null;
    }
}
