using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Generator.Emit;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Text;
using TextSpan = TemplateSms.Language.Text.TextSpan;

namespace TemplateSms.Generator.Analyzers;

/// <summary>Leads what generated code needs back to the template: its directives name the placeholder, and the path the place in it.</summary>
internal sealed class NeededPlaces
{
    private readonly LineMap _lines;
    private readonly int _length;
    private readonly List<LineSpanDirectiveTriviaSyntax> _directives;
    private readonly ILookup<string, TextSpan> _values;
    private readonly Dictionary<(int Start, string Path), int> _taken = [];

    public NeededPlaces(CompiledTemplate template, SyntaxNode method)
    {
        _lines = new LineMap(template.File.Text);
        _length = template.File.Text.Length;
        _values = NeededValues.In(template.Model).ToLookup(PathText.Of, value => value.Span, StringComparer.Ordinal);
        _directives = [.. method.DescendantTrivia().Select(trivia => trivia.GetStructure()).OfType<LineSpanDirectiveTriviaSyntax>()];
    }

    /// <summary>The place of a use; the uses are asked for in their order.</summary>
    public TextSpan Next(NeededUse use)
    {
        if (_directives.LastOrDefault(directive => directive.SpanStart < use.Value.SpanStart) is not { } directive)
            return default;
        var (start, end) = (Offset(directive.Start), Offset(directive.End) + 1);
        _taken.TryGetValue((start, use.Path), out var taken);
        _taken[(start, use.Path)] = taken + 1;
        var inside = _values[use.Path].Where(span => span.Start >= start && span.End <= end).ToList();
        if (taken < inside.Count)
            return inside[taken];

        // The window of a loop and the value of a 'case' stand beside the place that a directive names.
        return _values[use.Path].OrderBy(span => Math.Abs(span.Start - start)).Select(span => (TextSpan?)span).FirstOrDefault() ?? TextSpan.FromBounds(start, end);
    }

    private int Offset(LineDirectivePositionSyntax position) =>
        _lines.OffsetOf(Number(position.Line), Number(position.Character), _length);

    private static int Number(SyntaxToken token) => token.Value is int number ? number : 1;
}
