using System.Collections.Frozen;
using System.Net;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Rules;

/// <summary>The addresses that may call iSendPro's operations.</summary>
internal sealed class ClientAddresses(AddressControlOptions options)
{
    private readonly FrozenSet<IPAddress>? _whiteList = options.IsOn ? options.WhiteList.Select(Plain).ToFrozenSet() : null;

    private readonly Refusal _refusal = new(
        options.Code, $"Simulator: the address of the client is not on the white list (code {options.Code} is set here; the provider's is not public)")
    {
        Status = options.Status,
    };

    public Refusal? Check(IPAddress? client) =>
        _whiteList is null || (client is not null && _whiteList.Contains(Plain(client))) ? null : _refusal;

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
