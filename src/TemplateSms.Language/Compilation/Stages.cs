using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Compilation;

/// <summary>The stages of one compilation. After one has failed, no other runs: what it would find has the failure as its cause.</summary>
internal sealed class Stages(FindingBag findings)
{
    private bool _hasFailed;

    /// <summary>Runs a stage that only reports.</summary>
    public void Run(string stage, Action work) => Run(stage, () =>
    {
        work();
        return findings;
    });

    /// <summary>Runs a stage; its result, or null when it or one before it failed.</summary>
    public T? Run<T>(string stage, Func<T?> work)
        where T : class
    {
        return _hasFailed ? null : Containment.Run(stage, work, Fail);

        T? Fail(StageFailure failure)
        {
            _hasFailed = true;
            findings.Add(failure.ToFinding());
            return null;
        }
    }
}
