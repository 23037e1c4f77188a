using System.Net;

namespace TemplateSms.Simulator;

/// <summary>
/// The control of the addresses from which iSendPro's operations are called: the provider keeps a white list for each account. Its
/// code for a refused address is not public, so that <see cref="Code"/> and <see cref="Status"/> are yours to set.
/// </summary>
public sealed class AddressControlOptions
{
    /// <summary>Whether only the addresses of <see cref="WhiteList"/> are served. False by default, unlike at the provider.</summary>
    public bool IsOn { get; set; }

    /// <summary>The addresses that are served. An IPv4 address stands for its form in IPv6, too.</summary>
    public ICollection<IPAddress> WhiteList { get; } = [];

    /// <summary>The code that any other address is refused with; by default <see cref="GatewayCodes.SimulatorRefusal"/>, the simulator's own.</summary>
    public int Code { get; set; } = GatewayCodes.SimulatorRefusal;

    /// <summary>The HTTP status of this refusal, 400 to 599; 400 by default, the one status of refusals in the provider's document.</summary>
    public int Status { get; set; } = StatusCodes.Status400BadRequest;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Status, 599);
    }
}
