using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Generator.Emit;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Text;
using TextSpan = TemplateSms.Language.Text.TextSpan;

namespace TemplateSms.Generator.Analyzers;

/// <summary>Leads what generated code needs back to the template: the directive before it names the place, or the end of it.</summary>
internal sealed class NeededPlaces
{
    private readonly LineMap _lines;
    private readonly int _length;
    private readonly List<LineSpanDirectiveTriviaSyntax> _directives;
    private readonly ILookup<string, TextSpan> _values;

    public NeededPlaces(CompiledTemplate template, SyntaxNode method)
    {
        _lines = new LineMap(template.File.Text);
        _length = template.File.Text.Length;
        _values = NeededValues.In(template.Model).ToLookup(PathText.Of, value => value.Span, StringComparer.Ordinal);
        _directives = [.. method.DescendantTrivia().Select(trivia => trivia.GetStructure()).OfType<LineSpanDirectiveTriviaSyntax>()];
    }

    public TextSpan Of(NeededUse use)
    {
        if (_directives.LastOrDefault(directive => directive.SpanStart < use.Start) is not { } directive)
            return default;
        var place = TextSpan.FromBounds(Offset(directive.Start), Offset(directive.End) + 1);

        // A path with a '?.' in it goes on after its last name, whose place the directive names.
        return _values[use.Path]
            .Where(value => value.Start <= place.Start && value.End >= place.End)
            .OrderBy(value => value.Length)
            .Select(value => (TextSpan?)value)
            .FirstOrDefault() ?? place;
    }

    private int Offset(LineDirectivePositionSyntax position) =>
        _lines.OffsetOf(Number(position.Line), Number(position.Character), _length);

    private static int Number(SyntaxToken token) => token.Value is int number ? number : 1;
}
