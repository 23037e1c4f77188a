using Microsoft.Extensions.Http;

namespace TemplateSms.Sending.Wire;

/// <summary>
/// Puts the gate before the transport of one named client. Filters run after everything that configures a client, so handlers
/// that are added later, or for all clients, stand before it too.
/// </summary>
internal sealed class GateFilter(string name) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        // A name may be registered twice.
        if (builder.Name != name || builder.PrimaryHandler is Gate)
            return;
        builder.PrimaryHandler = new Gate(builder.PrimaryHandler);
        builder.AdditionalHandlers.Insert(0, new Entrance());
    };
}
