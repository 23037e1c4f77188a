using System.Data.Common;
using System.Transactions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace TemplateSms.Queue.EntityFrameworkCore.Pending;

/// <summary>
/// The messages of a context until it has saved them. They live as its changes do: a save that fails leaves them, and they are forgotten with
/// the changes, whether those are accepted or cleared.
/// </summary>
internal sealed class ContextMessages(DbContext context) : IResettableService
{
    private SmsPendingMessages? _messages;
    private bool _isListening;

    /// <summary>Whether a save has begun, and the context's own behaviour where the save has another one.</summary>
    private bool _isSaving;
    private AutoTransactionBehavior? _ownBehavior;

    /// <summary>The transaction that has the first of the messages, and how many.</summary>
    private Guid _transaction;
    private int _kept;

    /// <summary>Whether a transaction has the messages since the save began.</summary>
    private bool _isKept;

    public bool HasMessages => _messages is { Count: > 0 };

    /// <exception cref="ObjectDisposedException">The context is disposed.</exception>
    public static ContextMessages Of(DbContext context) => ContextInternals.Kept(context, static owner => new ContextMessages(owner));

    /// <summary>The client that collects the messages of the context.</summary>
    public SmsPendingMessages Collecting(ISmsQueue queue)
    {
        if (!_isListening)
            context.SavedChanges += OnSaved;
        _isListening = true;
        // An interceptor of the application's sends while the save begins.
        if (_isSaving)
            NeedTransaction();
        return _messages ??= queue.Collect();
    }

    /// <summary>Begins a save. With messages it needs a transaction.</summary>
    /// <exception cref="InvalidOperationException">An ambient transaction is open, in which the ledger cannot write.</exception>
    public void BeginSaving()
    {
        _isSaving = true;
        _isKept = false;
        if (!HasMessages)
            return;
        CheckAmbient();
        NeedTransaction();
    }

    /// <summary>Opens the ledger before the transaction of a save: SQLite has one writer, and the ledger may have to make its tables.</summary>
    public Task OpenIfSavingAsync(CancellationToken cancellationToken) =>
        HasMessages && ContextInternals.IsSaving(context) ? _messages!.OpenAsync(cancellationToken) : Task.CompletedTask;

    /// <summary>Keeps the messages in a transaction that began for a save; once more where the save is tried again.</summary>
    public Task KeepIfSavingAsync(DbTransaction transaction, Guid id, CancellationToken cancellationToken) =>
        HasMessages && ContextInternals.IsSaving(context) ? KeepAsync(transaction, id, cancellationToken) : Task.CompletedTask;

    /// <summary>Keeps the messages of a save that has written nothing else, or without a savepoint.</summary>
    public async Task EndSavingAsync(CancellationToken cancellationToken)
    {
        if (_isSaving && HasMessages && !_isKept)
            await KeepAloneAsync(cancellationToken).ConfigureAwait(false);
        EndSaving();
    }

    /// <summary>Leaves the messages to the next save.</summary>
    public void FailSaving()
    {
        _kept = 0;
        EndSaving();
    }

    /// <summary>Forgets what a transaction has, now that it has committed, and has it sent.</summary>
    public void Committed(Guid transaction)
    {
        if (transaction != _transaction)
            return;
        _transaction = Guid.Empty;
        Forget();
        _messages!.Wake();
    }

    public void ResetState()
    {
        if (_isListening)
            context.SavedChanges -= OnSaved;
        _isListening = false;
        _messages = null;
        _transaction = Guid.Empty;
        _kept = 0;
        _isSaving = false;
        _ownBehavior = null;
    }

    public Task ResetStateAsync(CancellationToken cancellationToken = default)
    {
        ResetState();
        return Task.CompletedTask;
    }

    // Changes that are not accepted are saved again, perhaps in another transaction; and so are the messages.
    private void OnSaved(object? sender, SavedChangesEventArgs saved)
    {
        if (saved.AcceptAllChangesOnSuccess)
            Forget();
    }

    private void Forget()
    {
        _messages?.Forget(_kept);
        _kept = 0;
    }

    private void CheckAmbient()
    {
        if (Transaction.Current is not null || context.Database.GetEnlistedTransaction() is not null)
        {
            throw new InvalidOperationException(
                "Messages cannot be saved in a TransactionScope: begin a transaction of the context instead (Database.BeginTransactionAsync), or send them after the scope.");
        }
    }

    private void NeedTransaction()
    {
        _ownBehavior ??= context.Database.AutoTransactionBehavior;
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }

    private void EndSaving()
    {
        _isSaving = false;
        if (_ownBehavior is { } behavior)
            context.Database.AutoTransactionBehavior = behavior;
        _ownBehavior = null;
    }

    private Task KeepAloneAsync(CancellationToken cancellationToken)
    {
        CheckAmbient();
        return context.Database.CurrentTransaction is { } current
            ? KeepAsync(current.GetDbTransaction(), current.TransactionId, cancellationToken)
            : context.Database.CreateExecutionStrategy().ExecuteAsync(KeepInOwnTransactionAsync, cancellationToken);
    }

    private async Task KeepInOwnTransactionAsync(CancellationToken cancellationToken)
    {
        await _messages!.OpenAsync(cancellationToken).ConfigureAwait(false);
        var own = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (own.ConfigureAwait(false))
        {
            await KeepAsync(own.GetDbTransaction(), own.TransactionId, cancellationToken).ConfigureAwait(false);
            // Not cancellable: a commit that is given up may have happened.
            await own.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task KeepAsync(DbTransaction transaction, Guid id, CancellationToken cancellationToken)
    {
        try
        {
            _kept = await _messages!.KeepAsync(transaction, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException e)
        {
            throw new InvalidOperationException($"{context.GetType().Name} uses a different database from the queue's ledger, so the two cannot be saved together.", e);
        }

        _transaction = id;
        _isKept = true;
    }
}
