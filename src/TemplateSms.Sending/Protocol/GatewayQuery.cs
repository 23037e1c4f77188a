namespace TemplateSms.Sending;

/// <summary>A request that sends no message, and is made again when its answer is lost.</summary>
/// <typeparam name="T">The type of what is asked for.</typeparam>
public sealed class GatewayQuery<T>
{
    /// <summary>Makes a query.</summary>
    /// <param name="name">The operation's name in telemetry (<c>messaging.operation.name</c>), such as <c>get_credit</c>.</param>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GatewayQuery(string name, GatewayRequest request, Func<GatewayAnswer, GatewayReading<T>> read)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        Name = name;
        Request = request;
        Read = read;
    }

    /// <summary>The operation's name in telemetry.</summary>
    public string Name { get; }

    internal GatewayRequest Request { get; }

    internal Func<GatewayAnswer, GatewayReading<T>> Read { get; }
}
