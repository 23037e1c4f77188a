namespace TemplateSms.Isendpro.Reconciling;

/// <summary>The sends of one reference to one number, which no report tells apart.</summary>
internal sealed class SendGroup(string reference, PhoneNumber to, IReadOnlyList<SmsPastSend> sends)
{
    public string Reference => reference;

    public PhoneNumber To => to;

    public int Count => sends.Count;

    /// <summary>The number of those that are known to be accepted.</summary>
    public int Accepted { get; } = sends.Count(send => send.IsAccepted);

    public IEnumerable<SmsPastSend> Unknown => sends.Where(send => !send.IsAccepted);

    /// <summary>The time in which the gateway may have taken them.</summary>
    public ReportPeriod Period { get; } = sends.Select(send => new ReportPeriod(send.Started, send.Ended)).Aggregate((all, next) => all.With(next));

    /// <summary>The groups of which something is unknown.</summary>
    /// <param name="sends">Sends with a reference.</param>
    public static IEnumerable<SendGroup> Of(IEnumerable<SmsPastSend> sends) => sends
        .GroupBy(send => (Reference: send.Reference!, send.To))
        .Select(group => new SendGroup(group.Key.Reference, group.Key.To, [.. group]))
        .Where(group => group.Accepted < group.Count);
}
