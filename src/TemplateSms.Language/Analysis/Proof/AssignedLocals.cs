using TemplateSms.Language.Binding;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds the locals that a block assigns.</summary>
internal static class AssignedLocals
{
    public static IEnumerable<BoundLocal> In(BoundBlock block) => block.Statements.SelectMany(In);

    private static IEnumerable<BoundLocal> In(BoundStatement statement) => statement switch
    {
        BoundAssignment assignment => [assignment.Local],
        BoundCapture capture => [capture.Local, .. In(capture.Body)],
        BoundIf branch => [.. branch.Branches.SelectMany(b => In(b.Body)), .. In(branch.Otherwise)],
        BoundFor loop => [.. In(loop.Body), .. In(loop.Otherwise)],
        _ => [],
    };
}
