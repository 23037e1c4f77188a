namespace TemplateSms.Isendpro.Reconciling;

/// <summary>The lines of a report that name the sends of a group.</summary>
internal sealed class ReportedLines
{
    /// <summary>Lines of messages that the gateway has taken.</summary>
    public int Accepted { get; private set; }

    /// <summary>Lines that may be of the group, and prove nothing: another status, a number that cannot be read, a tracker that is missing or spelled otherwise.</summary>
    public int Doubtful { get; private set; }

    public void Add(bool isAccepted)
    {
        if (isAccepted)
            Accepted++;
        else
            Doubtful++;
    }
}
