using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Operations;

/// <summary>What an operation answers, and the messages that it brought, taken or refused.</summary>
internal sealed record OperationResult(GatewayReply Reply, IReadOnlyList<GatewayMessage> Messages)
{
    public OperationResult(GatewayReply reply)
        : this(reply, [])
    {
    }
}
