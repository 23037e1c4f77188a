using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Hosting;

/// <summary>Serves one client over two streams, until it leaves.</summary>
public static class TemplateLanguageServer
{
    /// <summary>Serves a client.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">What it receives.</param>
    /// <returns>Whether it left as the protocol asks: with <c>shutdown</c> before <c>exit</c>.</returns>
    public static async Task<bool> ServeAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        var client = new RpcClient();
        var session = new Session(client);
        var features = Features.Of(session);
        using var lifecycle = new Lifecycle(session, features);
        using var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = JsonOptions() };
        using var handler = new HeaderDelimitedMessageHandler(output, new PatientInput(input, lifecycle.Left), formatter);
        using var connection = new JsonRpc(handler)
        {
            // Messages are taken in their order; what takes long leaves the line at once.
            SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false),
            CancelLocallyInvokedMethodsWhenConnectionIsClosed = true,
        };
        client.Connect(connection);
        foreach (var target in features.Prepend<object>(lifecycle))
            Register(connection, target);
        connection.StartListening();
        try
        {
            await Task.WhenAny(connection.Completion, lifecycle.Left, Task.Delay(Timeout.Infinite, cancellationToken)).ConfigureAwait(false);
        }
        finally
        {
            foreach (var feature in features.OfType<IDisposable>())
                feature.Dispose();
        }

        return lifecycle.IsOrderly && lifecycle.Left.IsCompleted;
    }

    // Only what has a name of the protocol can be called.
    private static void Register(JsonRpc connection, object target)
    {
        foreach (var method in target.GetType().GetMethods())
        {
            if (method.GetCustomAttribute<JsonRpcMethodAttribute>() is { } named)
                connection.AddLocalRpcMethod(method, target, named);
        }
    }

    private static JsonSerializerOptions JsonOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
