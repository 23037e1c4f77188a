using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.SemanticTokens;

/// <summary>Colours a template.</summary>
public static class TemplateColours
{
    /// <summary>The coloured stretches, in order and beside each other.</summary>
    public static IReadOnlyList<ColouredSpan> Of(TemplateView template)
    {
        var overflows = OverflowSpans.Of(template);
        var code = CodeColours.Of(template).Select(span => span with { IsOverflow = overflows.Any(overflow => overflow.Contains(span.Span)) });
        var ordered = FrontMatterColours.Of(template)
            .Concat(code)
            .Concat(Texts(template, overflows))
            .Where(span => !span.Span.IsEmpty)
            .OrderBy(span => span.Span.Start);
        var beside = new List<ColouredSpan>();
        foreach (var span in ordered)
        {
            if (beside.Count == 0 || span.Span.Start >= beside[^1].Span.End)
                beside.Add(span);
        }

        return beside;
    }

    private static IEnumerable<ColouredSpan> Texts(TemplateView template, IReadOnlyList<TextSpan> overflows) =>
        from token in overflows.Count == 0 ? [] : template.Tree.Tokens()
        where token.Kind is TokenKind.Text or TokenKind.Escape
        from overflow in overflows
        let start = Math.Max(token.Start, overflow.Start)
        let end = Math.Min(token.End, overflow.End)
        where start < end
        select new ColouredSpan(TextSpan.FromBounds(start, end), TokenColour.Text) { IsOverflow = true };
}
