using System.Text.Json.Nodes;
using System.Threading.Channels;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Diagnostics;

/// <summary>Publishes what is found in the open templates, and in those that depend on an edited one.</summary>
internal sealed class DiagnosticsFeature : IFeature, IDisposable
{
    private readonly Session _session;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, PublishDiagnosticsParams> _published = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();

    public DiagnosticsFeature(Session session) => _session = session;

    public void Declare(JsonObject capabilities)
    {
        if (!_session.Settings.Diagnostics)
            return;
        _session.Workspace.Changed += () => _changes.Writer.TryWrite(true);
        _ = Task.Run(() => PublishAsync(_stop.Token));
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        await foreach (var change in _changes.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            // What an edit touched last is looked at first; a newer edit begins again.
            await _session.ContainAsync("publishing findings", async () =>
            {
                foreach (var template in Wanted().TakeWhile(_ => !_changes.Reader.TryPeek(out bool _)))
                    await PublishAsync(template).ConfigureAwait(false);
                await WithdrawAsync().ConfigureAwait(false);
                // Not before: the findings are what somebody waits for.
                _session.Workspace.ReadAhead();
            }).ConfigureAwait(false);
        }
    }

    private IEnumerable<(string Uri, int? Version, TemplateView Template)> Wanted()
    {
        var open = _session.Workspace.OpenDocuments();
        foreach (var document in open)
        {
            if (_session.Workspace.Find(document.Uri) is { } template)
                yield return (document.Uri, document.Version, template);
        }

        if (!_session.Settings.WorkspaceDiagnostics)
            yield break;
        var paths = open.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var template in _session.Workspace.Projects().SelectMany(project => project.Templates()).Where(template => !paths.Contains(template.Path)))
            yield return (DocumentPath.ToUri(template.Path), null, template);
    }

    private async Task PublishAsync((string Uri, int? Version, TemplateView Template) wanted)
    {
        var found = new PublishDiagnosticsParams(wanted.Uri, wanted.Version, DiagnosticList.Of(wanted.Template, _session.Encoding));
        if (_published.TryGetValue(wanted.Uri, out var last) && last.Version == found.Version && last.Diagnostics.SequenceEqual(found.Diagnostics))
            return;
        _published[wanted.Uri] = found;
        await _session.Client.NotifyAsync("textDocument/publishDiagnostics", found).ConfigureAwait(false);
    }

    // A template that is closed, or gone, has no findings any more.
    private async Task WithdrawAsync()
    {
        foreach (var uri in _published.Keys.Where(uri => !IsShown(uri)).ToList())
        {
            _published.Remove(uri);
            await _session.Client.NotifyAsync("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, null, [])).ConfigureAwait(false);
        }
    }

    private bool IsShown(string uri) => _session.Workspace.FindOpen(uri) is not null
        || (_session.Settings.WorkspaceDiagnostics && _session.Workspace.Find(uri) is not null);
}
