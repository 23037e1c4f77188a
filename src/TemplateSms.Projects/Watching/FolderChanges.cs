using System.Threading.Channels;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Projects.Watching;

/// <summary>
/// Tells when something may have changed that templates depend on. It says neither what nor how: editors write a file, or
/// write another and rename it, and the system forgets events when there are many.
/// </summary>
public sealed class FolderChanges : IDisposable
{
    private readonly Channel<bool> _events = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <exception cref="IOException">The system watches no more folders for this user.</exception>
    public FolderChanges(IReadOnlyList<string> paths)
    {
        var roots = paths.Select(RootOf).Distinct(StringComparer.Ordinal).ToList();
        foreach (var root in roots)
            Watch(root, isRecursive: true);
        foreach (var folder in roots.SelectMany(FoldersAbove).Distinct(StringComparer.Ordinal).Where(HasSettings))
            Watch(folder, isRecursive: false);
    }

    /// <summary>Waits for a change, and then until the changes that come with it are made.</summary>
    /// <param name="most">How long to wait for one.</param>
    public async Task WaitAsync(TimeSpan most, TimeSpan quiet, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(most);
        try
        {
            await _events.Reader.ReadAsync(limit.Token).ConfigureAwait(false);
            await Task.Delay(quiet, cancellationToken).ConfigureAwait(false);
            _events.Reader.TryRead(out _);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The time is over.
        }
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    // Includes are looked for in the whole project.
    private static string RootOf(string path)
    {
        var folder = Path.GetFullPath(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!);
        return ProjectFolder.Above(folder) ?? folder;
    }

    private static IEnumerable<string> FoldersAbove(string folder)
    {
        for (var current = Path.GetDirectoryName(folder); current is not null; current = Path.GetDirectoryName(current))
            yield return current;
    }

    private static bool HasSettings(string folder) => SettingsFile.Names.Any(name => File.Exists(Path.Combine(folder, name)));

    private void Watch(string folder, bool isRecursive)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isRecursive,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watchers.Add(watcher);
        watcher.Changed += (_, change) => Hear(folder, change.FullPath, isRecursive);
        watcher.Created += (_, change) => Hear(folder, change.FullPath, isRecursive);
        watcher.Deleted += (_, change) => Hear(folder, change.FullPath, isRecursive);
        watcher.Renamed += (_, change) =>
        {
            Hear(folder, change.OldFullPath, isRecursive);
            Hear(folder, change.FullPath, isRecursive);
        };
        // Events were lost: what they were about has to be looked for.
        watcher.Error += (_, _) => _events.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
    }

    private void Hear(string folder, string path, bool isTemplateFolder)
    {
        var parts = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar);
        var isSettings = SettingsFile.Names.Contains(parts[^1], StringComparer.Ordinal);
        // A build writes there, and no template is looked for.
        var isHidden = parts[..^1].Any(IsLeftOut) || (!isSettings && IsLeftOut(parts[^1]));
        if (!isHidden && (isTemplateFolder || isSettings))
            _events.Writer.TryWrite(true);
    }

    private static bool IsLeftOut(string name) => name is "bin" or "obj" || name.StartsWith('.');
}
