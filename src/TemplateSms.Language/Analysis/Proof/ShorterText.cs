using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Compares two texts of a message for the same arguments. Placeholders that both have print the same in both, however long that is;
/// what is left of each has bounds of its own.
/// </summary>
internal static class ShorterText
{
    /// <summary>Whether a text fits for all arguments for which a later one does, in whatever alphabet they are sent.</summary>
    public static bool FitsWhenever(TemplateModel text, ProofRun run, TemplateModel later, ProofRun laterRun, string source)
    {
        var settings = text.Settings;
        var shared = Shared(text, later, source);
        if (shared.Count == 0 || settings.Kind == TemplateKind.Code || settings.Gateways.MostCharacters < SegmentLimits.LongestText || !IsComputed(text, run))
            return false;
        if (!HaveWholePairs(text, run, shared, source) || !HaveWholePairs(later, laterRun, shared, source))
            return false;
        var (rest, laterRest) = (Rest(text, shared, source), Rest(later, shared, source));
        return (IsNeverRefused(rest, settings) && run.Proof.Encodings.All(proof => proof.AlwaysFits)) || IsShorter(settings, rest, run, laterRest, laterRun);
    }

    private static bool IsShorter(TemplateSettings settings, RestOfText rest, ProofRun run, RestOfText laterRest, ProofRun laterRun)
    {
        var (own, later) = (rest.Shape(gsm7: true), laterRest.Shape(gsm7: true));
        return settings.Encoding switch
        {
            TemplateEncoding.Gsm7 => IsNeverRefused(rest, settings) && IsNoLonger(rest, laterRest, run.Proof.Gsm7),
            TemplateEncoding.Ucs2 => IsNoLonger(rest, laterRest, run.Proof.Ucs2),
            _ => IsNeverRefused(rest, settings)
                && (own.Alphabet == AlphabetFact.Gsm7 || later.Alphabet == AlphabetFact.Leaves)
                && (later.LacksEquivalents || IsNoLonger(rest, laterRest, run.Proof.Gsm7))
                && ((later.Alphabet == AlphabetFact.Gsm7 && !laterRest.RefusesTexts) || FitsInGsm7(rest, laterRest, run, laterRun))
                && (run.Proof.Ucs2 is null || laterRun.Proof.Ucs2 is null || IsNoLonger(rest, laterRest, run.Proof.Ucs2)),
        };
    }

    /// <summary>Whether nothing that a text computes is refused; a text that only prints parameters can be too long and nothing else.</summary>
    private static bool IsComputed(TemplateModel text, ProofRun run) =>
        Totality.IsTotal(text)
        && text.Parameters.All(parameter => parameter.Type.Innermost.Kind != Types.TypeKind.CSharp)
        && (!run.MayPassLimit || BoundNodes.Statements(text.Body).All(statement => statement is BoundText or BoundPrint { Expression: BoundParameter or BoundLiteral }));

    // Half a pair is completed by another half beside it, which the other text may not have: at most one placeholder may print one, and both texts have it.
    private static bool HaveWholePairs(TemplateModel text, ProofRun run, List<string> shared, string source)
    {
        var open = run.Holes.Where(hole => hole.Shape.StartsInHalf || hole.Shape.EndsInHalf).Select(hole => hole.Hole.Span).Distinct().ToList();
        return open.Count == 0
            || (open.Count == 1
                && text.Body.Statements.FirstOrDefault(statement => statement is BoundPrint && statement.Span == open[0]) is { } print
                && SpellingOf(print, source) is { } spelling
                && shared.Count(other => other == spelling) == 1);
    }

    // A recipient who gets no UCS-2 has the text in GSM-7, which has to hold it too.
    private static bool IsNeverRefused(RestOfText rest, TemplateSettings settings) =>
        settings.Encoding == TemplateEncoding.Ucs2
        || (!rest.RefusesTexts
            && (rest.Shape(gsm7: true).Alphabet == AlphabetFact.Gsm7
                || settings is { Encoding: TemplateEncoding.Gsm7, Unencodable: Unencodable.Replace }
                || (settings.Unencodable != Unencodable.Reject && rest.Shape(gsm7: true).HasEquivalents)));

    /// <summary>Whether a text in GSM-7 fits where the later one does in UCS-2, since what both print has at most two septets for a unit.</summary>
    private static bool FitsInGsm7(RestOfText rest, RestOfText later, ProofRun run, ProofRun laterRun)
    {
        if (run.Proof.Gsm7 is not { } proof || laterRun.Proof.Ucs2 is not { } ucs2)
            return false;
        var shared = Math.Max(0, ucs2.Room - ucs2.Reserve - later.Units(gsm7: false).Least);
        var most = Interval.Add(rest.Units(gsm7: true).Most, 2 * shared);
        return Interval.Add(most, proof.Body.Shape.MayHaveExtension ? proof.AllowedSegments - 1 : 0) <= proof.Room - proof.Reserve;
    }

    // A pair on a boundary moves whole to the next part, so that each part but the last may keep a unit unused.
    private static bool IsNoLonger(RestOfText rest, RestOfText later, EncodingProof? proof)
    {
        if (proof is null)
            return false;
        var mayStraddle = proof.IsGsm7 ? proof.Body.Shape.MayHaveExtension : proof.Body.Shape.MayHavePairs;
        return Interval.Add(rest.Units(proof.IsGsm7).Most, mayStraddle ? proof.AllowedSegments - 1 : 0) <= later.Units(proof.IsGsm7).Least;
    }

    /// <summary>The spellings of the placeholders that both texts have outside of blocks, as often as both have them.</summary>
    private static List<string> Shared(TemplateModel text, TemplateModel later, string source)
    {
        var others = Spellings(later, source).ToList();
        return [.. Spellings(text, source).Where(others.Remove)];
    }

    private static IEnumerable<string> Spellings(TemplateModel text, string source) => text.Body.Statements.Select(statement => SpellingOf(statement, source)).OfType<string>();

    // A local may hold another value in the other text, and a parameter is the same in both.
    private static string? SpellingOf(BoundStatement statement, string source) =>
        statement is BoundPrint print && BoundNodes.Expressions(new BoundBlock(new[] { statement })).All(expression => expression is not (BoundLocal or BoundLoopProperty))
            ? source.Substring(print.Span.Start, print.Span.Length)
            : null;

    private static RestOfText Rest(TemplateModel text, IEnumerable<string> shared, string source)
    {
        var left = shared.ToList();
        var statements = text.Body.Statements.Where(statement => SpellingOf(statement, source) is not { } spelling || !left.Remove(spelling)).ToArray();
        return new RestOfText(text with { Body = new BoundBlock(statements) }, source);
    }

    /// <summary>A text without the placeholders that another text has, too.</summary>
    private sealed class RestOfText(TemplateModel model, string source)
    {
        private TextShape? _gsm7;
        private TextShape? _ucs2;
        private bool _refusesTexts;

        /// <summary>Whether some ways through it print what has no equivalent in GSM-7. Nothing else is told of these in GSM-7.</summary>
        public bool RefusesTexts
        {
            get
            {
                Shape(gsm7: true);
                return _refusesTexts;
            }
        }

        public TextShape Shape(bool gsm7) => gsm7 ? _gsm7 ??= Walked(gsm7) : _ucs2 ??= Walked(gsm7);

        public Interval Units(bool gsm7) => gsm7 ? Shape(gsm7).Septets : Shape(gsm7).Units;

        private TextShape Walked(bool gsm7)
        {
            var walk = new Walk(new OwnParts(source, model.Settings), gsm7);
            var shape = walk.Of(model, new Facts()).Shape;
            _refusesTexts |= gsm7 && walk.RefusesTexts;
            return shape;
        }
    }
}
