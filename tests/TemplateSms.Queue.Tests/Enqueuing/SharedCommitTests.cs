using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Enqueuing;

/// <summary>Messages that several callers queue while the file of SQLite is being written.</summary>
public class SharedCommitTests
{
    private const string Insert = "insert into sms_message";

    [Fact]
    public async Task Messages_QueuedAtTheSameTime_ShareACommit()
    {
        await using var store = Stores.Create(Stores.Sqlite);
        using var file = new BusyFile(store);
        await using var queue = file.Queue;

        var sends = await file.SendWhileBusyAsync(20);
        await Task.WhenAll(sends);

        Assert.Equal(2, file.Commits);
        Assert.Equal(sends.Select(send => $"{send.Result.QueueId} {send.Result.To.Value}").Order(), (await store.ReadAsync("select lower(id), phone from sms_message where body = 'Hello'")).Order());
    }

    [Fact]
    public async Task Message_ThatTheDatabaseRefuses_SpoilsNoOther()
    {
        await using var store = Stores.Create(Stores.Sqlite);
        using var file = new BusyFile(store);
        await using var queue = file.Queue;
        await queue.Manager.EnsureCreatedAsync();
        await store.ExecuteAsync($"create trigger refused before insert on sms_message when new.phone = '{TestMessages.Number(7).Value}' begin select raise(abort, 'refused'); end");

        var sends = await file.SendWhileBusyAsync(20);

        await Assert.ThrowsAsync<SmsTransportException>(() => sends[6]);
        await Task.WhenAll(sends.Where(send => send != sends[6]));
        Assert.Equal(["19"], await store.ReadAsync("select count(*) from sms_message where body = 'Hello'"));
    }

    [Fact]
    public async Task Message_CancelledWhileItWaits_IsNotKept()
    {
        await using var store = Stores.Create(Stores.Sqlite);
        using var file = new BusyFile(store);
        await using var queue = file.Queue;
        using var cancelled = new CancellationTokenSource();

        var sends = await file.SendWhileBusyAsync(3, n => n == 2 ? cancelled.Token : default, cancelled.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sends[1]);
        await Task.WhenAll(sends[0], sends[2]);
        Assert.Equal(["2"], await store.ReadAsync("select count(*) from sms_message where body = 'Hello'"));
    }

    /// <summary>A queue whose first commit takes until others wait.</summary>
    private sealed class BusyFile : IDisposable
    {
        private readonly ManualResetEventSlim _begun = new();
        private readonly ManualResetEventSlim _mayEnd = new();
        private int _commits;

        public BusyFile(TestStore store)
        {
            var dialect = new FaultyDialect(store.Dialect) { OnCommit = Commit };
            Queue = TestQueue.Create(store, queue => queue.WithoutWorker().Use(_ => dialect));
        }

        public TestQueue Queue { get; }

        public int Commits => _commits;

        public async Task<Task<SmsReceipt>[]> SendWhileBusyAsync(int count, Func<int, CancellationToken>? token = null, Action? whileBusy = null)
        {
            var first = Task.Run(() => Queue.Queue.SendAsync(TestMessages.Message("First")));
            _begun.Wait();
            var sends = Enumerable.Range(1, count).Select(n => Queue.Queue.SendAsync(TestMessages.Message(n: n), cancellationToken: token?.Invoke(n) ?? default)).ToArray();
            whileBusy?.Invoke();
            _mayEnd.Set();
            await first;
            return sends;
        }

        public void Dispose()
        {
            _begun.Dispose();
            _mayEnd.Dispose();
        }

        private CommitFault Commit(IReadOnlyList<string> statements)
        {
            if (statements.Any(made => made.Contains(Insert, StringComparison.Ordinal)) && Interlocked.Increment(ref _commits) == 1)
            {
                _begun.Set();
                _mayEnd.Wait();
            }

            return CommitFault.None;
        }
    }
}
