namespace TemplateSms.Soak.Queues.Killing;

/// <summary>The processes that a run kills, in their order, and what it does with messages that may have been sent.</summary>
/// <param name="Messages">The messages of the run.</param>
/// <param name="Targets">The processes.</param>
/// <param name="SendsAgain">Whether the queue is the naive one, that sends again what may have been sent.</param>
/// <param name="Seed">The seed of everything random.</param>
internal sealed record KillPlan(int Messages, IReadOnlyList<KillTarget> Targets, bool SendsAgain, int Seed)
{
    public const int Workers = 4;
    public const int InFlight = 16;

    private const int MostKills = 20;
    private const int LeastKills = 2;
    private const int MessagesOfAKill = 320;
    private const int MessagesOfAKillOfABus = 100;

    /// <summary>Kills of all kinds, half of them of workers, in a random order.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="ofDatabase">Whether the database has a process.</param>
    /// <param name="sendsAgain">Whether the queue is the naive one.</param>
    /// <param name="seed">The seed.</param>
    public static KillPlan Of(int messages, bool ofDatabase, bool sendsAgain, int seed)
    {
        var targets = Enumerable.Range(0, Math.Clamp(messages / MessagesOfAKill, LeastKills, MostKills))
            .Select(i => i % 2 == 0 ? KillTarget.Worker : ofDatabase && i % 4 == 1 ? KillTarget.Database : KillTarget.Gateway)
            .ToArray();
        new Random(seed).Shuffle(targets);
        return new KillPlan(messages, targets, sendsAgain, seed);
    }

    /// <summary>Kills of workers, the database, the gateway and the broker of a bus.</summary>
    public static KillPlan OfBus(int messages, int seed)
    {
        var targets = Enumerable.Range(0, Math.Clamp(messages / MessagesOfAKillOfABus, LeastKills, MostKills))
            .Select(i => (i % 6) switch { 1 => KillTarget.Broker, 3 => KillTarget.Database, 5 => KillTarget.Gateway, _ => KillTarget.Worker })
            .ToArray();
        new Random(seed).Shuffle(targets);
        return new KillPlan(messages, targets, SendsAgain: false, seed);
    }

    /// <summary>Kills of the database alone.</summary>
    public static KillPlan OfDatabase(int messages, int seed) =>
        new(messages, [.. Enumerable.Repeat(KillTarget.Database, Math.Clamp(messages / MessagesOfAKill / 2, LeastKills, MostKills))], SendsAgain: false, seed);

    public int Of(KillTarget target) => Targets.Count(one => one == target);
}
