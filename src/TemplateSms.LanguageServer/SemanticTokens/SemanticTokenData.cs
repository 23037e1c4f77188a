using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.SemanticTokens;

/// <summary>The coloured stretches of a document, as the protocol counts them: five numbers each.</summary>
/// <param name="Data">Lines and characters after those of the stretch before, length, colour and modifiers.</param>
internal sealed record SemanticTokenData(IReadOnlyList<int> Data)
{
    /// <summary>The names of the modifiers, by their bits.</summary>
    public static IReadOnlyList<string> Modifiers { get; } = ["declaration", "overflow"];

    private const int Declaration = 1;
    private const int Overflow = 2;

    public static SemanticTokenData Of(IEnumerable<ColouredSpan> spans, AskedTemplate asked)
    {
        var data = new List<int>();
        var last = default(Position);
        foreach (var span in spans.SelectMany(span => Lines(span, asked.View.Text)))
        {
            var range = asked.RangeOf(span.Span);
            var length = range.End.Character - range.Start.Character;
            if (length <= 0)
                continue;
            data.Add(range.Start.Line - last.Line);
            data.Add(range.Start.Line == last.Line ? range.Start.Character - last.Character : range.Start.Character);
            data.Add(length);
            data.Add((int)span.Colour);
            data.Add((span.IsDeclaration ? Declaration : 0) | (span.IsOverflow ? Overflow : 0));
            last = range.Start;
        }

        return new SemanticTokenData(data);
    }

    // Few clients know stretches of several lines.
    private static IEnumerable<ColouredSpan> Lines(ColouredSpan whole, string text)
    {
        var start = whole.Span.Start;
        while (start < whole.Span.End)
        {
            var end = text.AsSpan(start, whole.Span.End - start).IndexOfAny('\r', '\n') is >= 0 and var found ? start + found : whole.Span.End;
            if (end > start)
                yield return whole with { Span = TextSpan.FromBounds(start, end) };
            start = end + 1;
        }
    }
}
