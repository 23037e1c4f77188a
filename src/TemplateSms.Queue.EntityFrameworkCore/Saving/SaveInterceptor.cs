using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TemplateSms.Queue.EntityFrameworkCore.Pending;

namespace TemplateSms.Queue.EntityFrameworkCore.Saving;

/// <summary>Has a save keep the messages of its context. Without messages it does nothing.</summary>
internal sealed class SaveInterceptor : SaveChangesInterceptor
{
    private SaveInterceptor()
    {
    }

    public static SaveInterceptor Instance { get; } = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        // Another interceptor saves in its own way, or not at all.
        if (!result.HasResult)
            MessagesOf(eventData)?.BeginSaving();
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(SavingChanges(eventData, result));

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        if (MessagesOf(eventData) is { } messages)
            Synchronous.Run(() => messages.EndSavingAsync(CancellationToken.None));
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (MessagesOf(eventData) is { } messages)
            await messages.EndSavingAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => MessagesOf(eventData)?.FailSaving();

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => Fail(eventData);

    public override void SaveChangesCanceled(DbContextEventData eventData) => MessagesOf(eventData)?.FailSaving();

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) => Fail(eventData);

    private static Task Fail(DbContextEventData eventData)
    {
        MessagesOf(eventData)?.FailSaving();
        return Task.CompletedTask;
    }

    private static ContextMessages? MessagesOf(DbContextEventData eventData) => eventData.Context is { } context ? ContextMessages.Of(context) : null;
}
