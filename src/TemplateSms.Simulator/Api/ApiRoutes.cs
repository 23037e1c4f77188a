using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.OpenApi;

namespace TemplateSms.Simulator.Api;

/// <summary>The REST API: every screen of the inbox, for programs.</summary>
internal static class ApiRoutes
{
    private const string Document = "v1";

    public static void AddServices(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            // Letters of every language stay legible, and what could begin markup is escaped.
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            // Nobody knows which of two was meant.
            json.SerializerOptions.AllowDuplicateProperties = false;
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi(Document, openApi =>
        {
            openApi.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
            openApi.AddSchemaTransformer(ParameterTypes.DescribeAsync);
            openApi.AddSchemaTransformer(ParameterTypes.TypeNamesAsync);
            openApi.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "TemplateSms simulator";
                document.Info.Description = "What the simulated gateway received, and how it behaves.";
                return Task.CompletedTask;
            });
        });
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiAddress.Prefix).WithTags("Simulator");
        MessagesApi.Map(api);
        RepliesApi.Map(api);
        FaultsApi.Map(api);
        AccountApi.Map(api);
        CallbacksApi.Map(api);
        EventsApi.Map(api);
        HealthApi.Map(api);
        // Orchestrators look for these at the root.
        HealthApi.Map(routes.MapGroup("").WithTags("Simulator"));
        routes.MapOpenApi($"{ApiAddress.Prefix}/openapi.json");
    }
}
