using TemplateSms.Queue.Options;

namespace TemplateSms.Queue;

/// <summary>The settings of a queue, while an application registers it.</summary>
public sealed class SmsQueueBuilder
{
    private const int MostInFlight = 100_000;

    internal SmsQueueBuilder()
    {
    }

    internal QueueSettings Settings { get; } = new();

    internal Func<IServiceProvider, SmsLedgerDialect>? Dialect { get; private set; }

    internal Func<IServiceProvider, ISmsQueueBus>? Bus { get; private set; }

    internal bool IsDefaultClient { get; private set; }

    internal bool HasWorker { get; private set; } = true;

    /// <summary>Keeps the ledger in a file of SQLite, on a disk of this machine.</summary>
    /// <param name="path">The file, which is made where there is none; its folder has to be there.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public SmsQueueBuilder UseSqlite(string path)
    {
        var dialect = new SqliteLedgerDialect(path);
        return Use(_ => dialect);
    }

    /// <summary>Keeps the ledger in a database of any dialect.</summary>
    /// <param name="dialect">Makes the dialect.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialect"/> is null.</exception>
    public SmsQueueBuilder Use(Func<IServiceProvider, SmsLedgerDialect> dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        Dialect = dialect;
        return this;
    }

    /// <summary>
    /// Sets up a lane, which is made where there is none. There are three to begin with: <c>codes</c>, which is first and takes one-time codes,
    /// <c>marketing</c>, which is last and takes marketing, and <c>default</c>.
    /// </summary>
    /// <param name="name">The lane's name.</param>
    /// <param name="configure">Sets it up.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public SmsQueueBuilder Lane(string name, Action<SmsLane> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        configure(Settings.Lanes.Named(name));
        return this;
    }

    /// <summary>Decides the way with messages that may have been sent; <see cref="UnknownOutcome.SetAside"/> by default.</summary>
    /// <param name="way">The way.</param>
    /// <returns>The builder.</returns>
    public SmsQueueBuilder OnUnknown(UnknownOutcome way)
    {
        Settings.OnUnknown = way;
        return this;
    }

    /// <summary>
    /// Limits the messages of one worker that are on their way at once; 200 by default. A worker that is killed leaves at most so many unknown.
    /// </summary>
    /// <param name="messages">The messages, 1 to 100,000.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="messages"/> is out of its range.</exception>
    public SmsQueueBuilder InFlight(int messages)
    {
        if (messages is not (>= 1 and <= MostInFlight))
            throw new ArgumentOutOfRangeException(nameof(messages), $"The number of messages on their way must be 1 to {MostInFlight}.");
        Settings.InFlight = messages;
        return this;
    }

    /// <summary>
    /// Sets the time that a claim lasts beyond the longest request of its lane's accounts; 30 seconds by default. A worker sends nothing once that
    /// much has passed since the claim, and an attempt without an answer is unknown when the lease has ended.
    /// </summary>
    /// <param name="time">The time, over 0.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not over 0.</exception>
    public SmsQueueBuilder LeaseMargin(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        Settings.LeaseMargin = time;
        return this;
    }

    /// <summary>Sets the longest time without a look at the database; a quarter of a second by default.</summary>
    /// <param name="time">The time, over 0.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not over 0.</exception>
    public SmsQueueBuilder PollEvery(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        Settings.PollInterval = time;
        return this;
    }

    /// <summary>Sets the times for which texts, numbers and keys are kept; 30 days after the end of a message by default, and 90 while it is unknown.</summary>
    /// <param name="ended">The time after the end of a message, over 0.</param>
    /// <param name="unknown">The time since a message became unknown, over 0.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A time is not over 0.</exception>
    public SmsQueueBuilder Retain(TimeSpan ended, TimeSpan unknown)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(ended, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(unknown, TimeSpan.Zero);
        Settings.RetainEnded = ended;
        Settings.RetainUnknown = unknown;
        return this;
    }

    /// <summary>
    /// Sets the time between two comparisons of unknown messages with the gateways' reports, where an <see cref="ISmsReconciler"/> is registered;
    /// five minutes by default, over all workers of the ledger together.
    /// </summary>
    /// <param name="time">The time, over 0.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not over 0.</exception>
    public SmsQueueBuilder ReconcileEvery(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        Settings.ReconcileInterval = time;
        return this;
    }

    /// <summary>
    /// Makes the queue the <see cref="ISmsClient"/> that the application gets. The client registered before takes its place behind the queue.
    /// </summary>
    /// <returns>The builder.</returns>
    public SmsQueueBuilder AsDefaultClient()
    {
        IsDefaultClient = true;
        return this;
    }

    /// <summary>
    /// Sends messages when a bus asks for them, instead of looking for them: its handler calls <see cref="SmsQueueSender.SendAsync"/>. Leases,
    /// expiry, retention and reconciliation are looked after here as before, and so is what the bus has lost: it is published again.
    /// </summary>
    /// <param name="bus">Makes the bus.</param>
    /// <param name="publishAgain">The time after which a request is published again while its message has not left, over 0; null for five minutes.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bus"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishAgain"/> is not over 0.</exception>
    public SmsQueueBuilder UseBus(Func<IServiceProvider, ISmsQueueBus> bus, TimeSpan? publishAgain = null)
    {
        ArgumentNullException.ThrowIfNull(bus);
        var again = publishAgain ?? Settings.PublishAgain;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(again, TimeSpan.Zero, nameof(publishAgain));
        Bus = bus;
        Settings.PublishAgain = again;
        return this;
    }

    /// <summary>Only queues messages in this process, for workers elsewhere.</summary>
    /// <returns>The builder.</returns>
    public SmsQueueBuilder WithoutWorker()
    {
        HasWorker = false;
        return this;
    }
}
