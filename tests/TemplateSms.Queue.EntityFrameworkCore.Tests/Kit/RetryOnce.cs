using Microsoft.EntityFrameworkCore.Storage;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;

/// <summary>An execution strategy that tries again after a lost connection, as providers' strategies do; a transaction of the application's has to begin within it.</summary>
internal sealed class RetryOnce(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 1, maxRetryDelay: TimeSpan.FromMilliseconds(1))
{
    public static IExecutionStrategy Create(ExecutionStrategyDependencies dependencies) => new RetryOnce(dependencies);

    protected override bool ShouldRetryOn(Exception exception) => exception is LostConnectionException;
}
