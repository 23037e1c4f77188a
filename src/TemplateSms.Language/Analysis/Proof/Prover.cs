using TemplateSms.Language.Binding;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Proves the worst case of a template.</summary>
internal static class Prover
{
    public static TemplateProof Prove(TemplateModel model, string source)
    {
        var settings = model.Settings;
        if (settings.Encoding == TemplateEncoding.Gsm7)
            return new TemplateProof(Prove(model, source, gsm7: true), null);
        if (settings.Encoding == TemplateEncoding.Ucs2)
            return new TemplateProof(null, Prove(model, source, gsm7: false));

        var gsm7 = Prove(model, source, gsm7: true);
        return gsm7.Body.Shape.Alphabet switch
        {
            AlphabetFact.Gsm7 => new TemplateProof(gsm7, null),
            AlphabetFact.Leaves => new TemplateProof(null, Prove(model, source, gsm7: false)),
            _ => new TemplateProof(gsm7, Prove(model, source, gsm7: false)),
        };
    }

    private static EncodingProof Prove(TemplateModel model, string source, bool gsm7)
    {
        var settings = model.Settings;
        var body = new ShapeAnalysis(source, settings, gsm7).Of(model.Body);
        var units = gsm7 ? body.Shape.Septets : body.Shape.Units;
        var reserve = settings.Kind == TemplateKind.Marketing ? SegmentLimits.StopText : 0;
        var allowed = Math.Min(settings.Segments, SegmentLimits.MostSegments);
        return new EncodingProof(
            gsm7,
            units,
            Segments(body, units + Interval.Exactly(reserve), gsm7, reserve),
            allowed,
            SegmentLimits.Room(gsm7, allowed) - reserve,
            body);
    }

    private static Interval Segments(BlockShape body, Interval units, bool gsm7, int reserve)
    {
        // A text without holes and branches is known to the last character, and so is where its parts end.
        if (reserve == 0 && body.IsStraight && body.Shortest.All(p => p.Text is not null))
        {
            var text = string.Concat(body.Shortest.Select(p => p.Text));
            var measure = gsm7 ? SmsMeasure.Of(text.AsSpan()) : SmsMeasure.Ucs2(text.AsSpan());
            if (measure.IsGsm7 == gsm7)
                return Interval.Exactly(measure.Segments);
        }

        var mayStraddle = gsm7 ? body.Shape.MayHaveExtension : body.Shape.MayHavePairs;
        return new Interval(SegmentBounds.Least(units.Least, gsm7), SegmentBounds.Most(units.Most, gsm7, mayStraddle));
    }
}
