using TemplateSms.Queue.Options;

namespace TemplateSms.Queue;

/// <summary>
/// The settings of a lane: a part of the queue with an order, a rate and accounts of its own. Messages of one lane leave in the order in
/// which they were queued.
/// </summary>
public sealed class SmsLane
{
    internal const int Foremost = 0;
    internal const int Middle = 1;
    internal const int Rear = 2;

    private const double LeastPerSecond = 0.001;
    private const double MostPerSecond = 100_000;

    private readonly HashSet<SmsKind> _kinds = [];
    private readonly HashSet<string> _templates = new(StringComparer.Ordinal);

    internal SmsLane(string name) => Name = name;

    /// <summary>The lane's name.</summary>
    public string Name { get; }

    internal int Order { get; private set; } = Middle;

    internal TimeSpan? Expiry { get; private set; }

    internal LaneRate? Rate { get; private set; }

    /// <summary>The names of the accounts in the order in which they are asked; null for the client without a name.</summary>
    internal IReadOnlyList<string?> Accounts { get; private set; } = [null];

    /// <summary>Sends the lane's messages before those of all lanes that are not first.</summary>
    /// <returns>The lane.</returns>
    public SmsLane First()
    {
        Order = Foremost;
        return this;
    }

    /// <summary>Sends the lane's messages after those of all lanes that are not last.</summary>
    /// <returns>The lane.</returns>
    public SmsLane Last()
    {
        Order = Rear;
        return this;
    }

    /// <summary>Gives messages up that have not left some time after they could have. One that has expired is never sent.</summary>
    /// <param name="time">The time, over 0; it counts from the time that the message was to be sent at.</param>
    /// <returns>The lane.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not over 0.</exception>
    public SmsLane ExpireAfter(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        Expiry = time;
        return this;
    }

    /// <summary>Limits the messages of the lane a second, over all workers of the ledger together.</summary>
    /// <param name="messages">The messages a second, 0.001 to 100,000.</param>
    /// <param name="burst">
    /// The most messages at once after a pause, at least 1; null for those of a quarter of a second, or 1. In no second leave more than both together.
    /// </param>
    /// <returns>The lane.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is out of its range.</exception>
    public SmsLane RatePerSecond(double messages, int? burst = null)
    {
        if (!(messages is >= LeastPerSecond and <= MostPerSecond))
            throw new ArgumentOutOfRangeException(nameof(messages), "The rate must be 0.001 to 100000.");
        if (burst is < 1)
            throw new ArgumentOutOfRangeException(nameof(burst), "The burst must be at least 1.");
        Rate = new LaneRate(messages, burst ?? Math.Max(1, (int)(messages / 4)));
        return this;
    }

    /// <summary>
    /// Sends through named accounts, as given to <c>AddIsendpro</c> or <c>AddTwilio</c>. A message that did not reach the first goes on to the
    /// next, and after the last to the first again.
    /// </summary>
    /// <param name="account">The account that is asked first.</param>
    /// <param name="further">The accounts that get what did not reach the one before.</param>
    /// <returns>The lane.</returns>
    /// <exception cref="ArgumentException">A name is empty, or stands twice.</exception>
    public SmsLane Through(string account, params string[] further)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        ArgumentNullException.ThrowIfNull(further);
        string[] accounts = [account, .. further];
        if (accounts.Any(string.IsNullOrEmpty))
            throw new ArgumentException("The name of an account is empty.", nameof(further));
        if (accounts.Distinct(StringComparer.Ordinal).Count() < accounts.Length)
            throw new ArgumentException("An account is listed twice.", nameof(further));
        Accounts = accounts;
        return this;
    }

    /// <summary>Takes the messages of a kind that no lane takes by their template.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The lane.</returns>
    public SmsLane Takes(SmsKind kind)
    {
        _kinds.Add(kind);
        return this;
    }

    /// <summary>Takes the messages of a template.</summary>
    /// <param name="template">The template's name, <see cref="SmsContent.Template"/>.</param>
    /// <returns>The lane.</returns>
    /// <exception cref="ArgumentException"><paramref name="template"/> is empty.</exception>
    public SmsLane Takes(string template)
    {
        ArgumentException.ThrowIfNullOrEmpty(template);
        _templates.Add(template);
        return this;
    }

    internal bool TakesKind(SmsKind kind) => _kinds.Contains(kind);

    internal bool TakesTemplate(string? template) => template is not null && _templates.Contains(template);
}
