using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TemplateSms.Simulator.Tests.Api;

public sealed partial class OpenApiTests
{
    private static readonly string[] _methods = ["get", "put", "post", "delete"];

    [Fact]
    public async Task Document_EveryRoute_AnswersAsDocumented()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("Hi");
        var document = (await fixture.ApiAsync("openapi.json")).Json;

        foreach (var (method, path, operation) in OperationsOf(document).OrderBy(route => route.Method == "delete"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Parse(method), new Uri(fixture.Gateway.InboxAddress, Fill(path)));
            if (operation.TryGetProperty("requestBody", out _))
                request.Content = new StringContent(path.EndsWith("/faults", StringComparison.Ordinal) ? """{"rules":[]}""" : """{"from":"0600123456","text":"Oui"}""", null, "application/json");
            using var http = new HttpClient();
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

            var documented = operation.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).ToArray();
            Assert.True(documented.Contains($"{(int)response.StatusCode}"), $"{method} {path} answered {(int)response.StatusCode}");
            Assert.True(response.IsSuccessStatusCode || response.StatusCode is HttpStatusCode.NotFound, $"{method} {path}");
            if (response.StatusCode is HttpStatusCode.OK && response.Content.Headers.ContentType is { } type)
                Assert.True(operation.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty(type.MediaType!, out _), $"{method} {path}: {type}");
        }
    }

    [Fact]
    public async Task Document_EveryOperation_IsDescribed()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var document = (await fixture.ApiAsync("openapi.json")).Json;

        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.All(OperationsOf(document), route =>
        {
            Assert.True(route.Operation.TryGetProperty("summary", out _), $"{route.Method} {route.Path} has no summary");
            if (route.Operation.TryGetProperty("parameters", out var parameters))
                Assert.All(parameters.EnumerateArray(), parameter => Assert.True(parameter.TryGetProperty("description", out _), $"{route.Path}: {parameter}"));
        });
        var message = document.GetProperty("components").GetProperty("schemas").GetProperty("Message");
        Assert.All(message.GetProperty("properties").EnumerateObject(), property => Assert.Contains(property.Name, Names(message.GetProperty("required"))));

        static IEnumerable<string?> Names(JsonElement list) => list.EnumerateArray().Select(name => name.GetString());
    }

    [Fact]
    public async Task Document_Read_HasNoErrors()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var read = Microsoft.OpenApi.OpenApiDocument.Parse((await fixture.ApiAsync("openapi.json")).Body, "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        foreach (var name in (string[])["MessageStatus", "MessageDirection", "GatewayEncoding", "FaultKind", "FaultMoment"])
            Assert.Equal(Microsoft.OpenApi.JsonSchemaType.String, read.Document!.Components!.Schemas![name].Type);
    }

    [Fact]
    public async Task Document_Parameters_HaveTheirTypes()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var document = (await fixture.ApiAsync("openapi.json")).Json;
        var parameters = document.GetProperty("paths").GetProperty("/api/v1/messages").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .ToDictionary(parameter => parameter.GetProperty("name").GetString()!, parameter => parameter.GetProperty("schema"));

        Assert.Equal(["query", "to", "status", "encoding", "before", "limit"], parameters.Keys);
        Assert.Equal("integer", parameters["limit"].GetProperty("type").GetString());
        Assert.Equal("""["accepted","refused","scheduled"]""", JsonSerializer.Serialize(parameters["status"].GetProperty("enum")));
    }

    [Fact]
    public async Task Page_OfTheSimulator_ListsTheRoutesOfTheDocument()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var document = (await fixture.ApiAsync("openapi.json")).Json;
        var page = await File.ReadAllTextAsync(PagePath());

        var documented = OperationsOf(document).Select(route => $"{route.Method.ToUpperInvariant()} {route.Path}").Order(StringComparer.Ordinal);
        var listed = RouteOfAPage().Matches(page).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Order(StringComparer.Ordinal);
        Assert.Equal(documented, listed);
    }

    private static IEnumerable<(string Method, string Path, JsonElement Operation)> OperationsOf(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where _methods.Contains(operation.Name)
        select (operation.Name, path.Name, operation.Value);

    private static string Fill(string path) => path switch
    {
        _ when path.EndsWith("/wait", StringComparison.Ordinal) || path.EndsWith("/latest", StringComparison.Ordinal) => $"{path}?to=0600123456",
        _ => path.Replace("{id}", "1", StringComparison.Ordinal),
    };

    private static string PagePath([System.Runtime.CompilerServices.CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "../../../docs/simulator.md");

    [GeneratedRegex(@"^\| `(GET|PUT|POST|DELETE) (/[^ `?]*)", RegexOptions.Multiline)]
    private static partial Regex RouteOfAPage();
}
