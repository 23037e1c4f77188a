using System.Reflection;
using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Hosting;

/// <summary>The first and the last messages of a connection.</summary>
/// <param name="features">All abilities, for the first answer.</param>
internal sealed class Lifecycle(Session session, IReadOnlyList<IFeature> features) : IDisposable
{
    private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ParentProcess? _parent;

    /// <summary>Ends when the client says goodbye, or its process has ended.</summary>
    public Task Left => _left.Task;

    /// <summary>Whether the client asked for the end before it came.</summary>
    public bool IsOrderly { get; private set; }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        var folders = parameters.WorkspaceFolders?.Select(folder => folder.Uri) ?? (parameters.RootUri is { } root ? [root] : []);
        var settings = ServerSettings.Read(parameters.InitializationOptions);
        session.Begin(
            new ServerWorkspace([.. folders.Select(DocumentPath.Of).OfType<string>().Select(Path.TrimEndingDirectorySeparator)], settings.Project),
            new ClientAbilities(parameters.Capabilities),
            settings);
        if (parameters.ProcessId is { } processId)
            _parent = ParentProcess.Watch(processId, () => _left.TrySetResult());
        var capabilities = new JsonObject { ["positionEncoding"] = session.Encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16" };
        foreach (var feature in features)
            feature.Declare(capabilities);
        var version = typeof(Lifecycle).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return new InitializeResult(capabilities, new ServerInfo("smstpl", version.Split('+')[0]));
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        IsOrderly = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => _left.TrySetResult();

    public void Dispose() => _parent?.Dispose();
}
