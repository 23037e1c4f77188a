using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>The proof of a message in one encoding.</summary>
/// <param name="Units">Septets or UTF-16 units, the STOP text not counted.</param>
/// <param name="Segments">The fewest and the most segments, with the reserve.</param>
/// <param name="AllowedSegments">Most segments that the template allows.</param>
/// <param name="Reserve">Units kept for the gateway's STOP text.</param>
public sealed record EncodingProof(bool IsGsm7, Interval Units, Interval Segments, int AllowedSegments, int Reserve, BlockShape Body)
{
    /// <summary>The label of the reserve of a message for one gateway.</summary>
    public const string Stop = "STOP";

    /// <summary>Units of the reserve that are kept whatever the state of the account: those of marketing.</summary>
    public int OwnReserve { get; init; }

    /// <summary>The fewest and the most segments by itself: with the own part of the reserve only.</summary>
    public Interval TextSegments { get; init; } = Segments;

    /// <summary>The label of the reserve in sums: "STOP", or "STOP of isendpro" where the message is for several gateways.</summary>
    public string ReserveLabel { get; init; } = Stop;

    /// <summary>
    /// Most units of the text, where the gateway bounds its characters: a character takes a unit at least, so a text of no more units has
    /// no more characters.
    /// </summary>
    public int MostUnits { get; init; } = SegmentLimits.LongestText;

    /// <summary>The characters of the text, in UTF-16 units: no more than its septets, and no fewer than half of them.</summary>
    public Interval Characters { get; init; } = Units;

    /// <summary>
    /// The bytes of the text, the STOP text not counted: the octets of the message or its bytes in UTF-8, the greater of the two. Nothing
    /// for a message without a one-time code.
    /// </summary>
    public Interval Bytes { get; init; }

    /// <summary>Most bytes, where the text may end in the hash of an Android app; null elsewhere.</summary>
    public int? MostBytes { get; init; }

    /// <summary>Whether every text ends in such a hash.</summary>
    public bool IsForApp { get; init; }

    /// <summary>The units of the allowed segments, of which the reserve takes its part.</summary>
    public int Room => Math.Min(SegmentLimits.Room(IsGsm7, AllowedSegments), MostUnits + Reserve);

    /// <summary>The units that the text can have by itself.</summary>
    public int TextRoom => Room - OwnReserve;

    /// <summary>Arguments that give a short text, as short as is proved where <see cref="Witness.Units"/> is the least; null when none were found.</summary>
    public Witness? Shortest => Witnesses?.Shortest;

    /// <summary>Arguments that give a long text, as long as is proved where <see cref="Witness.Units"/> is the most; null when none were found.</summary>
    public Witness? Longest => Witnesses?.Longest;

    internal ProofWitnesses? Witnesses { get; init; }

    /// <summary>The holes that print something of the message, in the order of their places.</summary>
    public EquatableArray<HoleCost> Holes { get; init; }

    public string UnitName => SmsMeasure.UnitName(IsGsm7);

    public string AlphabetName => IsGsm7 ? "GSM-7" : "UCS-2";

    /// <summary>The units of a piece of the message.</summary>
    public Interval UnitsOf(Piece piece) => IsGsm7 ? piece.Shape.Septets : piece.Shape.Units;

    /// <summary>Whether every message fits, with the reserve.</summary>
    public bool AlwaysFits => Segments.Most <= AllowedSegments && Characters.Most <= MostUnits;

    /// <summary>Whether no message fits, with the reserve.</summary>
    public bool NeverFits => Segments.Least > AllowedSegments || NeverHasFewEnough;

    /// <summary>Whether every message fits by itself, with the own part of the reserve only.</summary>
    public bool TextAlwaysFits => TextSegments.Most <= AllowedSegments && Characters.Most <= MostUnits;

    /// <summary>Whether no message fits by itself.</summary>
    public bool TextNeverFits => TextSegments.Least > AllowedSegments || NeverHasFewEnough;

    /// <summary>Whether every message is short enough for the app that it may be for.</summary>
    public bool IsAlwaysRead => MostBytes is not { } most || Bytes.Most <= most;

    /// <summary>Whether every message is too long for the app that it is for.</summary>
    public bool IsNeverRead => IsForApp && Bytes.Least > MostBytes;

    /// <summary>The proof of the messages that fit.</summary>
    public EncodingProof WhenItFits => this with
    {
        Units = Units.CutAt(SegmentLimits.Room(IsGsm7, AllowedSegments) - Reserve),
        Segments = Segments.CutAt(AllowedSegments),
        Characters = Characters.CutAt(MostUnits),
        Bytes = IsForApp && MostBytes is { } most ? Bytes.CutAt(most) : Bytes,
    };

    private bool NeverHasFewEnough => Characters.Least > MostUnits;
}
