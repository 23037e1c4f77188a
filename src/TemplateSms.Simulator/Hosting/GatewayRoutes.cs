using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Operations;
using TemplateSms.Simulator.Security;

namespace TemplateSms.Simulator.Hosting;

/// <summary>The provider's addresses.</summary>
internal static class GatewayRoutes
{
    public const string Prefix = "/cgi-bin";

    // A newer client of the provider's own has it, and no document.
    private static readonly string[] _notSimulated = ["keyword"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var operations = routes.ServiceProvider.GetRequiredService<OperationSet>();
        var endpoint = routes.ServiceProvider.GetRequiredService<OperationEndpoint>();
        foreach (var (name, verbs, operation) in operations.All)
            routes.MapMethods($"{Prefix}/{name}", verbs, endpoint.For(operation));
        // The address of before there was one for each operation, which applications of third parties still send to.
        routes.MapMethods(Prefix, [HttpMethods.Get, HttpMethods.Post], endpoint.For(operations.Send));

        routes.MapGet($"{ShortLinks.Prefix}{{code}}", Follow).ExcludeFromDescription();
        foreach (var name in _notSimulated)
            routes.Map($"{Prefix}/{name}", context => PlainAnswer.WriteAsync(context, StatusCodes.Status404NotFound, $"{name} is not simulated"));
    }

    private static IResult Follow(ShortLinks links, string code) =>
        links.Find(code) is { } target ? TypedResults.Redirect(target) : TypedResults.Text("not found", statusCode: StatusCodes.Status404NotFound);
}
