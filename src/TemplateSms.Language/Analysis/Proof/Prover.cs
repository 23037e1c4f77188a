using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Proves the worst case of a template.</summary>
internal static class Prover
{
    public static ProofRun Prove(TemplateModel model, string source)
    {
        var run = ProveUnits(model, source);
        return model.Settings.Kind == TemplateKind.Code ? WithEndings(run, CodeEndings.Of(model.Body, run.Holes, source)) : run;
    }

    // An app reads a message that ends in its hash, and no longer one.
    private static ProofRun WithEndings(ProofRun run, IReadOnlyList<CodeEnding> endings)
    {
        if (!endings.Any(ending => ending.MayBeForApp))
            return run with { Endings = endings };
        var isForApp = endings.All(ending => ending.IsForApp);
        return run with { Endings = endings, Proof = new TemplateProof(ForApp(run.Proof.Gsm7), ForApp(run.Proof.Ucs2)) };

        EncodingProof? ForApp(EncodingProof? proof) => proof is null ? null : proof with { MostBytes = AppMessage.MostBytes, IsForApp = isForApp };
    }

    private static ProofRun ProveUnits(TemplateModel model, string source)
    {
        var settings = model.Settings;
        var parts = new OwnParts(source, settings);
        if (settings.Encoding == TemplateEncoding.Ucs2)
            return Prove(model, source, parts, gsm7: false).With(p => new TemplateProof(null, p));

        var gsm7 = Prove(model, source, parts, gsm7: true);
        if (settings.Encoding == TemplateEncoding.Gsm7 || (gsm7.Proof.Body.Shape.Alphabet == AlphabetFact.Gsm7 && !gsm7.Walk.RefusesTexts))
            return gsm7.With(p => new TemplateProof(p, null));
        var ucs2 = Prove(model, source, parts, gsm7: false);

        // What surely leaves GSM-7 is sent in it all the same to recipients who get no UCS-2, if it has equivalents.
        // Under 'reject' only what has none of it is sent so.
        var body = gsm7.Proof.Body.Shape;
        return body.LacksEquivalents || (settings.Unencodable == Unencodable.Reject && body.Alphabet == AlphabetFact.Leaves)
            ? ucs2.With(p => new TemplateProof(null, p)) with { RefusesTexts = true }
            : ucs2.With(p => new TemplateProof(gsm7.Proof, p), gsm7.Walk.Links) with { RefusesTexts = gsm7.Walk.RefusesTexts };
    }

    private static EncodingRun Prove(TemplateModel model, string source, OwnParts parts, bool gsm7)
    {
        var settings = model.Settings;
        var walk = new Walk(parts, gsm7);
        var output = CaseSplit.Of(model, walk.Evaluator).Select(c => walk.Of(model, c)).Aggregate((a, b) => a.Join(b, gsm7));
        if (!gsm7 && settings.Encoding == TemplateEncoding.Auto)
            output = output.Leaving ?? output;
        var units = gsm7 ? output.Shape.Septets : output.Shape.Units;
        var allowed = Math.Min(settings.Segments, settings.Gateways.MostSegmentsOf(gsm7));
        var ownReserve = settings.Kind == TemplateKind.Marketing ? settings.Reserve : 0;
        var proof = new EncodingProof(
            gsm7,
            units,
            Segments(output.Shape, units, gsm7, settings.Reserve),
            allowed,
            settings.Reserve,
            BlockShape.Of(output))
        {
            MostUnits = settings.Gateways.MostCharacters,
            Characters = Characters(output.Shape, units, gsm7),
            ReserveLabel = EncodingProof.Stop + settings.Gateways.NamingReserve(),
            OwnReserve = ownReserve,
            TextSegments = Segments(output.Shape, units, gsm7, ownReserve),
            Bytes = settings.Kind == TemplateKind.Code ? Bytes(output.Bytes, units, gsm7) : default,
            Holes = walk.Costs.ToArray(),
            Witnesses = ProofWitnesses.Of(model, source, gsm7, units, output.Shortest, output.Longest),
        };
        // Characters that transliterate to nothing are not written, however many there are.
        var isBroughtIntoGsm7 = settings is { Encoding: TemplateEncoding.Gsm7, Unencodable: not Unencodable.Reject };
        var written = isBroughtIntoGsm7 ? output.Shape.Septets : output.Shape.Units;
        return new EncodingRun(proof, walk, walk.Evaluator.Notes.MayPassLimit || written.Most > GrowthLimit.Most, output.IsRefused && settings.Encoding == TemplateEncoding.Gsm7);
    }

    private static Interval Segments(TextShape shape, Interval units, bool gsm7, int reserve)
    {
        // A text that is known to the last character has its parts where they end.
        if (shape.Known is { } text)
        {
            var septets = gsm7 ? SmsMeasure.Septets(text.AsSpan()) : 0;
            if (septets >= 0)
                return Interval.Exactly((gsm7 ? SmsMeasure.Gsm7Of(text.AsSpan(), septets, reserve) : SmsMeasure.Ucs2(text.AsSpan(), reserve)).Segments);
        }

        var mayStraddle = gsm7 ? shape.MayHaveExtension : shape.MayHavePairs;
        var all = units + Interval.Exactly(reserve);
        return new Interval(SegmentBounds.Least(all.Least, gsm7), SegmentBounds.Most(all.Most, gsm7, mayStraddle));
    }

    // A character takes two septets at most, and one where it is not of the extension table.
    private static Interval Characters(TextShape shape, Interval units, bool gsm7)
    {
        if (!gsm7 || !shape.MayHaveExtension)
            return units;
        return shape.Known is { } text && SmsMeasure.Septets(text.AsSpan()) >= 0 ? Interval.Exactly(text.Length) : units with { Least = (units.Least + 1) / 2 };
    }

    private static Interval Bytes(Interval utf8, Interval units, bool gsm7)
    {
        var most = units.IsBounded && utf8.IsBounded ? Math.Max(AppMessage.Octets(units.Most, gsm7), utf8.Most) : Interval.Unbounded;
        return new Interval(Math.Max(AppMessage.Octets(units.Least, gsm7), utf8.Least), most);
    }

    /// <summary>The analysis in one encoding.</summary>
    private sealed record EncodingRun(EncodingProof Proof, Walk Walk, bool MayPassLimit, bool IsRefused)
    {
        public ProofRun With(Func<EncodingProof, TemplateProof> make, IReadOnlyList<Link>? otherLinks = null) =>
            new(
                make(Proof),
                Walk.Holes,
                [.. Walk.Evaluator.Notes.Overflows],
                [.. Walk.Grown.Distinct()],
                MayPassLimit,
                [.. Walk.Links, .. otherLinks ?? []],
                Walk.Evaluator.Notes.Plurals)
            {
                Reached = Walk.Reached,
                Known = new HashSet<BoundExpression>(Walk.Evaluator.Notes.Known, ByReference<BoundExpression>.Instance),
                MayComputePastLimit = Walk.Evaluator.Notes.MayPassLimit,
                RefusesTexts = Walk.RefusesTexts,
                IsRefused = IsRefused,
            };
    }
}
