using System.Text.Json.Nodes;
using System.Threading.Channels;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Hints;

/// <summary>
/// Tells the client to ask again for colours, hints and lenses after edits and changes of the disk: by itself it does so for the edited
/// document, and not for those that depend on it.
/// </summary>
internal sealed class RefreshFeature(Session session) : IFeature, IDisposable
{
    // Nobody looks at another document between two keystrokes.
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(300);

    private static readonly string[] _kinds = ["codeLens", "inlayHint", "semanticTokens"];

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _stop = new();

    public void Declare(JsonObject capabilities)
    {
        var kinds = _kinds.Where(kind => session.Abilities.Has($"workspace.{kind}.refreshSupport")).ToList();
        if (kinds.Count == 0)
            return;
        session.Workspace.Changed += () => _changes.Writer.TryWrite(true);
        _ = Task.Run(() => RefreshAsync(kinds, _stop.Token));
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task RefreshAsync(IReadOnlyList<string> kinds, CancellationToken cancellationToken)
    {
        await foreach (var change in _changes.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            do
                await Task.Delay(_quiet, cancellationToken).ConfigureAwait(false);
            while (_changes.Reader.TryRead(out var again));
            foreach (var kind in kinds)
                await session.ContainAsync("refreshing the editor", () => session.Client.AskAsync<object>($"workspace/{kind}/refresh", null, cancellationToken)).ConfigureAwait(false);
        }
    }
}
