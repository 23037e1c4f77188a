using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Compares two texts of a message for the same arguments. Placeholders that both have print the same in both, however long that is, or a
/// beginning of it in the earlier one; what is left of each has bounds of its own.
/// </summary>
internal sealed class ShorterText
{
    private readonly TemplateSettings _settings;
    private readonly ProofRun _run;
    private readonly ProofRun _laterRun;
    private readonly SharedPlaceholders _shared;
    private readonly RestOfText _own;
    private readonly RestOfText _later;
    private readonly bool _isAskedInGsm7;

    private ShorterText(ComparedText text, ComparedText later, SharedPlaceholders shared, bool isChosenAnew, string source)
    {
        (_settings, _run, _laterRun, _shared) = (text.Model.Settings, text.Run, later.Run, shared);
        (_own, _later) = (new RestOfText(shared.RestOf(text.Model), source), new RestOfText(shared.RestOfLater(later.Model), source));
        _isAskedInGsm7 = _settings.Encoding == TemplateEncoding.Gsm7 || (_settings.Encoding == TemplateEncoding.Auto && isChosenAnew && !_later.IsNeverInGsm7);
    }

    /// <summary>Whether a text fits for all arguments for which a later one does, in whatever alphabet they are sent.</summary>
    /// <param name="isChosenAnew">Whether another text than the later one may be sent in UCS-2; then recipients who get none have a text chosen anew.</param>
    public static bool FitsWhenever(ComparedText text, ComparedText later, bool isChosenAnew, string source)
    {
        var settings = text.Model.Settings;
        if (settings.Kind == TemplateKind.Code || settings.Gateways.MostCharacters < SegmentLimits.LongestText)
            return false;

        // What grows too long while it is printed, and not before, does so in the later text, too.
        if (!Totality.IsTotal(text.Model, text.Run) || text.Run.MayComputePastLimit)
            return false;
        var shared = new SharedPlaceholders(text, later, isChosenAnew, source);
        return shared.KeepHalves && new ShorterText(text, later, shared, isChosenAnew, source).Fits();
    }

    // A recipient who gets no UCS-2 has the text in GSM-7, which has to hold it too.
    private bool Fits() =>
        (!_isAskedInGsm7 || _own.IsAlwaysInGsm7)
        && (_run.Proof.Encodings.All(proof => proof.AlwaysFits) || IsShorter());

    private bool IsShorter() => _settings.Encoding switch
    {
        TemplateEncoding.Gsm7 => IsNoLonger(_run.Proof.Gsm7),
        TemplateEncoding.Ucs2 => IsNoLonger(_run.Proof.Ucs2),
        _ => FitsWhereItLeaves() && FitsInGsm7() && FitsInGsm7WhereTheLaterLeaves() && (_run.Proof.Ucs2 is null || _laterRun.Proof.Ucs2 is null || IsNoLonger(_run.Proof.Ucs2)),
    };

    /// <summary>Whether a text in UCS-2 fits where the later one is in GSM-7, or never is one without the other.</summary>
    private bool FitsWhereItLeaves() =>
        _own.Alphabet == AlphabetFact.Gsm7 || _later.Alphabet == AlphabetFact.Leaves || _run.Proof.Ucs2 is { AlwaysFits: true };

    /// <summary>Whether a text in GSM-7 fits where the later one does in GSM-7.</summary>
    private bool FitsInGsm7() =>
        (!_isAskedInGsm7 && (_own.Alphabet == AlphabetFact.Leaves || _later.Alphabet == AlphabetFact.Leaves)) || IsNoLonger(_run.Proof.Gsm7);

    /// <summary>
    /// Whether a text in GSM-7 fits where the later one does in UCS-2, since what both print has at most two septets for a unit. Of a text
    /// that leaves GSM-7 a beginning may not.
    /// </summary>
    private bool FitsInGsm7WhereTheLaterLeaves()
    {
        if (_own.Alphabet == AlphabetFact.Leaves || (_later.Alphabet == AlphabetFact.Gsm7 && !_shared.HasBeginnings))
            return true;
        if (_laterRun.Proof.Ucs2 is not { } ucs2 || _run.Proof.Gsm7 is { AlwaysFits: true })
            return true;
        if (_run.Proof.Gsm7 is not { } proof)
            return false;
        var shared = Math.Max(0, ucs2.Room - ucs2.Reserve - _later.Units(gsm7: false).Least);
        var most = Interval.Add(_own.Units(gsm7: true).Most, 2 * shared);
        return Interval.Add(most, proof.Body.Shape.MayHaveExtension ? proof.AllowedSegments - 1 : 0) <= proof.Room - proof.Reserve;
    }

    private bool IsNoLonger(EncodingProof? proof) =>
        proof is not null
        && (proof.AlwaysFits || Interval.Add(_own.Units(proof.IsGsm7).Most, MostUnused(proof)) <= _later.Units(proof.IsGsm7).Least);

    // A pair on a boundary moves whole to the next part, so that each part but the last may keep a unit unused.
    private int MostUnused(EncodingProof proof)
    {
        var mayStraddle = proof.IsGsm7 ? proof.Body.Shape.MayHaveExtension : proof.Body.Shape.MayHavePairs;
        return mayStraddle && !StraddlesInBoth(proof) ? proof.AllowedSegments - 1 : 0;
    }

    // What both print at their end lies on the one boundary alike where the texts are of one length, and the unit unused counts in neither else.
    private bool StraddlesInBoth(EncodingProof proof) =>
        proof.AllowedSegments == 2 && _shared.AreAtTheEnd && _own.Units(proof.IsGsm7).Most < (proof.IsGsm7 ? SegmentLimits.Gsm7Part : SegmentLimits.Ucs2Part);
}
