using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Adds to an output what texts and placeholders print, as it is sent.</summary>
internal sealed class TextPrinter(OwnParts parts, bool gsm7, WalkState state)
{
    private readonly Unencodable _unencodable = parts.Settings.Unencodable;
    private readonly bool _countsBytes = parts.Settings.Kind == TemplateKind.Code;
    private readonly bool _isBroughtIntoGsm7 = parts.Settings is { Encoding: TemplateEncoding.Gsm7, Unencodable: not Unencodable.Reject };

    /// <summary>Whether texts were come upon that GSM-7 cannot hold, and that <c>unencodable</c> refuses there.</summary>
    public bool RefusesTexts { get; private set; }

    /// <summary>The most that each hole prints at once, where it is sent at once.</summary>
    public Dictionary<TextSpan, long> Costs { get; } = [];

    public Flow Print(BoundText text, Flow flow)
    {
        var piece = parts.Of(text).Piece;
        return flow with { Output = Printed(flow.Output, piece, LeavingOf(piece.Shape)) };
    }

    /// <summary>Prints all the parts of a text that a loop walks, where one of its placeholders prints a part a round.</summary>
    public Flow PrintWhole(BoundPrint print, TextShape whole, Flow flow)
    {
        var sent = Sent(new ReachedHole(print, new Value(whole), whole));
        var piece = new Piece(parts.LabelOf(print), print.Span, sent, null);
        Note(piece);
        return flow with { Output = Printed(flow.Output, piece, LeavingOf(whole)) };
    }

    /// <summary>The part of a value that is sent, where others are refused.</summary>
    public TextShape SentOf(Value value) => gsm7 && state.Captures == 0 && _unencodable == Unencodable.Reject ? value.SentInGsm7 : value.Printed;

    public Flow Print(ReachedHole hole, Flow flow)
    {
        var print = hole.Hole;
        var piece = new Piece(parts.LabelOf(print), print.Span, state.Counts(print) ? TextShape.Empty : Written(Sent(hole)), null);
        Note(piece);
        return flow with { Output = Printed(flow.Output, piece, state.Counts(print) ? null : LeavingOf(hole.Value)) };
    }

    private void Note(Piece piece)
    {
        if (state.Captures > 0)
            return;
        var most = (gsm7 ? piece.Shape.Septets : piece.Shape.Units).Most;
        Costs[piece.Span] = Costs.TryGetValue(piece.Span, out var known) ? Math.Max(known, most) : most;
    }

    private Output Printed(Output output, Piece piece, TextShape? leaving)
    {
        var counted = _countsBytes ? piece with { Bytes = Utf8Bytes.Of(piece.Shape, gsm7) } : piece;
        return output.Then(counted, leaving) is var printed && IsRefused(piece.Shape) ? printed with { IsRefused = true } : printed;
    }

    /// <summary>Whether GSM-7 surely refuses a text that is sent.</summary>
    private bool IsRefused(TextShape sent) =>
        gsm7 && state.Captures == 0 && (sent.LacksEquivalents || (_unencodable == Unencodable.Reject && sent.Alphabet == AlphabetFact.Leaves));

    /// <summary>Those of the texts that a placeholder prints which leave GSM-7; null where there are none.</summary>
    private static TextShape? LeavingOf(Value value)
    {
        if (value.Choices is { } choices)
            value = value.Among([.. choices.Where(choice => !choice.All(Gsm7.Contains))]) ?? Value.Null;
        return value.Nullness == Nullness.Always ? null : LeavingOf(value.Text);
    }

    private static TextShape? LeavingOf(TextShape shape) => shape.Alphabet == AlphabetFact.Gsm7 ? null : shape;

    /// <summary>The part that a placeholder adds to the texts that are sent. Inside a capture it is a text like any other, which nobody sends yet.</summary>
    private TextShape Sent(ReachedHole hole)
    {
        if (state.Captures > 0 || !gsm7 || _unencodable == Unencodable.Replace)
            return hole.Shape.LacksEquivalents && _unencodable == Unencodable.Replace ? hole.Shape with { LacksEquivalents = false } : hole.Shape;
        var isRejecting = _unencodable == Unencodable.Reject;
        RefusesTexts |= isRejecting && hole.Shape.Alphabet != AlphabetFact.Gsm7;
        var value = hole.Value;
        if (value.Choices is { } choices)
            value = value.Among([.. choices.Where(choice => !IsRefused(TextShape.Constant(choice)))]) ?? value;
        if (value.Nullness == Nullness.Maybe && IsRefused(value.Text))
            value = Value.Null;
        // What is refused left GSM-7, and had no equivalents there.
        return isRejecting ? value.SentInGsm7 : value.Printed with { Alphabet = hole.Shape.Alphabet, IsKnownToHaveEquivalents = hole.Shape.HasEquivalents };
    }

    // A value that is brought into GSM-7 is composed first.
    private TextShape Written(TextShape sent) =>
        sent.Known is { } text && _isBroughtIntoGsm7 && state.Captures == 0 ? sent with { Known = Composition.Compose(text) } : sent;
}
