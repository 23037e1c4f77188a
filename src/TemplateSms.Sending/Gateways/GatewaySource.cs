namespace TemplateSms.Sending.Gateways;

/// <summary>The gateway of an account as its options are now.</summary>
internal abstract class GatewaySource<TProtocol> : IDisposable
    where TProtocol : GatewayProtocol
{
    public abstract Gateway<TProtocol> Current { get; }

    public abstract void Dispose();
}
