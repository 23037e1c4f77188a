using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>Parts of a template whose facts depend on no argument, kept from one walk through it to the next.</summary>
internal sealed class OwnParts(string source, TemplateSettings settings)
{
    private const int LongestLabel = 30;

    private readonly Dictionary<BoundText, WalkedText> _texts = new(ByReference<BoundText>.Instance);
    private readonly Dictionary<BoundLiteral, Value> _literals = new(ByReference<BoundLiteral>.Instance);
    private readonly Dictionary<BoundPrint, string> _labels = new(ByReference<BoundPrint>.Instance);
    private readonly Dictionary<int, LoopBody> _bodies = [];

    public TemplateSettings Settings => settings;

    public ValueFactory Factory { get; } = new(settings);

    public WalkedText Of(BoundText text)
    {
        if (!_texts.TryGetValue(text, out var own))
            _texts.Add(text, own = new WalkedText(text));
        return own;
    }

    /// <summary>The place in the template of a stretch of its own text.</summary>
    public TextSpan SpanOf(BoundText text, int start, int end)
    {
        // Most texts stand there as they are sent.
        if (text.Span.Length == text.Value.Length)
            return new TextSpan(text.Span.Start + start, end - start);
        var places = WrittenPlaces.Of(source, text.Span, text.Value).ToList();
        return TextSpan.FromBounds(places[start].Start, places[end - 1].End);
    }

    public Value Of(BoundLiteral literal)
    {
        if (!_literals.TryGetValue(literal, out var value))
            _literals.Add(literal, value = Factory.OfKnown(literal.Value, literal.Type));
        return value;
    }

    public LoopBody Of(BoundFor loop)
    {
        if (!_bodies.TryGetValue(loop.LoopId, out var body))
            _bodies.Add(loop.LoopId, body = LoopBody.Of(loop));
        return body;
    }

    /// <summary>The name of a placeholder in a sum: its expression as it is written, cut where it is long.</summary>
    public string LabelOf(BoundPrint print)
    {
        if (!_labels.TryGetValue(print, out var label))
        {
            var (start, length) = (print.Span.Start, print.Span.Length);
            label = source.Substring(start, Math.Min(length, LongestLabel)).Replace("\n", " ") + (length > LongestLabel ? "…" : "");
            _labels.Add(print, label);
        }

        return label;
    }
}
