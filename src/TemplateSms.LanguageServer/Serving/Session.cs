using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Serving;

/// <summary>The state that the features share while a client is connected. The client's first request fills it.</summary>
/// <param name="client">The way to the client.</param>
internal sealed class Session(IClient client)
{
    public IClient Client { get; } = client;

    public ServerWorkspace Workspace { get; private set; } = new([]);

    public PositionEncoding Encoding { get; private set; }

    public ClientAbilities Abilities { get; private set; } = new(null);

    public ServerSettings Settings { get; private set; } = new();

    /// <summary>Takes what the first request says.</summary>
    public void Begin(ServerWorkspace workspace, ClientAbilities abilities, ServerSettings settings)
    {
        Workspace = workspace;
        Abilities = abilities;
        Settings = settings;
        Encoding = abilities.Lists("general.positionEncodings", "utf-8") ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
    }

    /// <summary>Publishes the findings of all templates of the workspace from now on.</summary>
    public void CheckWorkspace()
    {
        Settings = Settings with { WorkspaceDiagnostics = true };
        Workspace.Refresh();
    }

    /// <summary>
    /// Answers a request about a template. The template is taken at once, before edits that come later, and the work is done beside
    /// them. No answer where there is no such template.
    /// </summary>
    public Task<T?> AskAsync<T>(DocumentName document, Func<AskedTemplate, T?> answer, CancellationToken cancellationToken)
        where T : class
    {
        var view = Workspace.Find(document.Uri);
        return view is null ? Task.FromResult<T?>(null) : Task.Run(() => answer(new AskedTemplate(view, Encoding)), cancellationToken);
    }

    /// <summary>Does work that nobody asked for. What fails in it is told to the client's log, by its kind and never with a text, and the server goes on.</summary>
    /// <param name="work">The work, for the log.</param>
    public async Task ContainAsync(string work, Func<Task> run)
    {
        try
        {
            await run().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await Client.NotifyAsync("window/logMessage", new { type = 1, message = $"{work} failed: {exception.GetType().Name}{FirstPlace(exception)}" }).ConfigureAwait(false);
        }
    }

    private static string FirstPlace(Exception exception) =>
        new System.Diagnostics.StackTrace(exception).GetFrame(0)?.GetMethod() is { } method ? $" in {method.DeclaringType?.Name}.{method.Name}" : "";
}
