namespace TemplateSms.Queue.EntityFrameworkCore.Saving;

/// <summary>Runs the steps of a synchronous save, for which the ledger has no statements of its own.</summary>
internal static class Synchronous
{
    /// <summary>Waits for a step. It goes on without the caller's thread, which a form or an older web application would never give it.</summary>
    public static void Run(Func<Task> step)
    {
        var caller = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            step().GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(caller);
        }
    }
}
