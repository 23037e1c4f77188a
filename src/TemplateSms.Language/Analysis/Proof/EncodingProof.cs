namespace TemplateSms.Language.Analysis;

/// <summary>What is proved of a message in one encoding.</summary>
/// <param name="Units">Septets or UTF-16 units, the STOP text not counted.</param>
/// <param name="Segments">The fewest and the most segments, the STOP text counted where it is reserved.</param>
/// <param name="Room">The units of the allowed segments, the STOP text's taken off.</param>
public sealed record EncodingProof(bool IsGsm7, Interval Units, Interval Segments, int AllowedSegments, int Room, BlockShape Body)
{
    /// <summary>Arguments that give a short text, as short as is proved where <see cref="Witness.Units"/> is the least; null when none were found.</summary>
    public Witness? Shortest { get; init; }

    /// <summary>Arguments that give a long text, as long as is proved where <see cref="Witness.Units"/> is the most; null when none were found.</summary>
    public Witness? Longest { get; init; }

    public string UnitName => IsGsm7 ? "septets" : "UTF-16 units";

    public bool AlwaysFits => Segments.Most <= AllowedSegments;

    public bool NeverFits => Segments.Least > AllowedSegments;
}
