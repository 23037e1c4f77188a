using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Operations;

/// <summary>The answer of an operation, and the messages that it brought, accepted or refused.</summary>
internal sealed record OperationResult(GatewayReply Reply, IReadOnlyList<GatewayMessage> Messages)
{
    public OperationResult(GatewayReply reply)
        : this(reply, [])
    {
    }
}
