namespace TemplateSms.Language.Analysis;

/// <summary>What is proved of a message in one encoding.</summary>
/// <param name="Units">Septets or UTF-16 units, the STOP text not counted.</param>
/// <param name="Segments">The fewest and the most segments, the STOP text counted where it is reserved.</param>
/// <param name="Room">The units of the allowed segments, the STOP text's taken off.</param>
public sealed record EncodingProof(bool IsGsm7, Interval Units, Interval Segments, int AllowedSegments, int Room, BlockShape Body)
{
    public string UnitName => IsGsm7 ? "septets" : "UTF-16 units";

    public bool AlwaysFits => Segments.Most <= AllowedSegments;

    public bool NeverFits => Segments.Least > AllowedSegments;
}
