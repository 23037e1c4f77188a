using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Analysis;

/// <summary>What makes the rounds of a loop differ from each other.</summary>
/// <param name="Assigned">The locals that the body assigns.</param>
/// <param name="ReadsRound">Whether it asks for the round: <c>for.first</c> and the like.</param>
internal sealed record LoopBody(IReadOnlyList<BoundLocal> Assigned, bool ReadsRound)
{
    public bool ChangesLocals => Assigned.Count > 0;

    public static LoopBody Of(BoundFor loop) => new(
        [.. BoundNodes.Statements(loop.Body).Select(AssignedBy).OfType<BoundLocal>()],
        BoundNodes.Expressions(loop.Body).Any(e => e is BoundLoopProperty property && property.LoopId == loop.LoopId));

    private static BoundLocal? AssignedBy(BoundStatement statement) => statement switch
    {
        BoundAssignment assignment => assignment.Local,
        BoundCapture capture => capture.Local,
        _ => null,
    };
}
