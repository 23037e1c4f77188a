using TemplateSms.Simulator.Operations;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Hosting;

/// <summary>The addresses of Twilio's message resource.</summary>
internal static class TwilioRoutes
{
    private const string Messages = $"/{TwilioWriter.Version}/Accounts/{{{TwilioFields.Account}}}/Messages";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<OperationEndpoint>();
        var send = routes.ServiceProvider.GetRequiredService<TwilioSendOperation>();
        var read = routes.ServiceProvider.GetRequiredService<TwilioReadOperation>();
        routes.MapPost($"{Messages}.json", endpoint.For(send));
        routes.MapGet($"{Messages}/{{{TwilioFields.Message}}}.json", endpoint.For(read));
    }
}
