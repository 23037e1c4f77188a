namespace TemplateSms.Simulator.Faults;

/// <summary>Whether a fault hits a request that the gateway has not taken, or one that it has.</summary>
public enum FaultMoment
{
    /// <summary>Nothing is taken: sending again sends once.</summary>
    Before,

    /// <summary>The messages are taken, and the client does not learn of it: sending again sends twice.</summary>
    After,
}
