using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Operations;
using TemplateSms.Simulator.Security;

namespace TemplateSms.Simulator.Hosting;

/// <summary>The provider's addresses.</summary>
internal static class GatewayRoutes
{
    public const string Prefix = "/cgi-bin";

    // The last two are not in the provider's document: an older client of its own has one, a newer one the other.
    private static readonly string[] _notSimulated = ["repertoire", "campagne", "subaccount", "qualification", "keyword"];

    // A program behind /cgi-bin does not ask for the verb: clients in use send, and ask for credit, with GET and POST.
    private static readonly string[] _verbs = [HttpMethods.Get, HttpMethods.Post];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var operations = routes.ServiceProvider.GetRequiredService<OperationSet>();
        var endpoint = routes.ServiceProvider.GetRequiredService<OperationEndpoint>();
        foreach (var (name, operation) in operations.All)
            routes.MapMethods($"{Prefix}/{name}", _verbs, endpoint.For(operation));
        // The address of before there was one for each operation, which applications of third parties still send to.
        routes.MapMethods(Prefix, _verbs, endpoint.For(operations.All["sms"]));

        routes.MapGet($"{ShortLinks.Prefix}{{code}}", Follow).ExcludeFromDescription();
        foreach (var name in _notSimulated)
            routes.Map($"{Prefix}/{name}", context => PlainAnswer.WriteAsync(context, StatusCodes.Status404NotFound, $"{name} is not simulated"));
    }

    private static IResult Follow(ShortLinks links, string code) =>
        links.Find(code) is { } target ? TypedResults.Redirect(target) : TypedResults.Text("not found", statusCode: StatusCodes.Status404NotFound);
}
