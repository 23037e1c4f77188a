using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Analysis;

/// <summary>The reasons why the rounds of a loop can differ from each other.</summary>
/// <param name="Assigned">The locals that the body assigns.</param>
/// <param name="ReadsRound">Whether it asks for the round: <c>for.first</c> and the like.</param>
/// <param name="ReadsIndex">Whether it asks for more than the first and the last round.</param>
internal sealed record LoopBody(IReadOnlyList<BoundLocal> Assigned, bool ReadsRound, bool ReadsIndex)
{
    public bool ChangesLocals => Assigned.Count > 0;

    public static LoopBody Of(BoundFor loop)
    {
        var asked = BoundNodes.Expressions(loop.Body).OfType<BoundLoopProperty>().Where(p => p.LoopId == loop.LoopId).Select(p => p.Property).ToList();
        return new LoopBody(
            [.. BoundNodes.Statements(loop.Body).Select(AssignedBy).OfType<BoundLocal>()],
            asked.Count > 0,
            asked.Exists(p => p is not (LoopProperty.First or LoopProperty.Last)));
    }

    private static BoundLocal? AssignedBy(BoundStatement statement) => statement switch
    {
        BoundAssignment assignment => assignment.Local,
        BoundCapture capture => capture.Local,
        _ => null,
    };
}
