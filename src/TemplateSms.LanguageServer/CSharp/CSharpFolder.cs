using System.Collections.Concurrent;
using System.Text;
using TemplateSms.LanguageServer.Text;
using TemplateSms.Projects.Files;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>
/// The C# of a project, under the texts that the client has open. Files are read when somebody asks, and those that have changed since
/// are read again. All members can be called from any thread; none but <see cref="Current"/> takes long.
/// </summary>
/// <param name="root">The folder of the project; null where only what is open is known.</param>
public sealed class CSharpFolder(string? root)
{
    // More is generated, or no code.
    private const int MostCharacters = 1024 * 1024;

    private readonly Lock _reading = new();
    private readonly Lock _asking = new();
    private readonly Dictionary<string, DocumentText> _open = new(StringComparer.Ordinal);
    private Dictionary<string, ReadFile> _onDisk = new(StringComparer.Ordinal);
    private Dictionary<string, OpenFile> _readOpen = new(StringComparer.Ordinal);
    private bool _isDiskChanged = true;
    private CSharpIndex? _index;

    private readonly record struct FileStamp(DateTime Written, long Length);

    private sealed record ReadFile(FileStamp Stamp, CSharpFile File);

    private sealed record OpenFile(DocumentText Content, CSharpFile File);

    /// <summary>Takes the text of an open document.</summary>
    public void Take(string path, DocumentText content)
    {
        lock (_asking)
        {
            if (_open.TryGetValue(path, out var known) && known == content)
                return;
            _open[path] = content;
            _index = null;
        }
    }

    /// <summary>Takes what the disk has of a document that the client has closed.</summary>
    public void Release(string path)
    {
        lock (_asking)
        {
            _open.Remove(path);
            _isDiskChanged = true;
            _index = null;
        }
    }

    /// <summary>Looks at the disk again when somebody asks.</summary>
    public void Refresh()
    {
        lock (_asking)
        {
            _isDiskChanged = true;
            _index = null;
        }
    }

    /// <summary>The index at this moment.</summary>
    public CSharpIndex Current()
    {
        lock (_asking)
        {
            if (_index is { } known)
                return known;
        }

        lock (_reading)
        {
            Dictionary<string, DocumentText> open;
            bool isDiskChanged;
            lock (_asking)
            {
                if (_index is { } known)
                    return known;
                open = new Dictionary<string, DocumentText>(_open, StringComparer.Ordinal);
                (isDiskChanged, _isDiskChanged) = (_isDiskChanged, false);
            }

            if (isDiskChanged && root is not null)
                ReadDisk(root);
            _readOpen = open.ToDictionary(file => file.Key, file => ReadAgain(file.Key, file.Value), StringComparer.Ordinal);
            var index = new CSharpIndex([.. _onDisk.Where(file => !open.ContainsKey(file.Key)).Select(file => file.Value.File), .. _readOpen.Values.Select(file => file.File)]);
            lock (_asking)
            {
                if (!_isDiskChanged && _open.Count == open.Count && _open.All(file => open.GetValueOrDefault(file.Key) == file.Value))
                    _index = index;
            }

            return index;
        }
    }

    /// <summary>The text of a file, open or not; null where it cannot be read.</summary>
    public DocumentText? TextOf(string path)
    {
        lock (_asking)
        {
            if (_open.TryGetValue(path, out var content))
                return content;
        }

        return Read(path) is { } text ? new DocumentText(text) : null;
    }

    private OpenFile ReadAgain(string path, DocumentText content) =>
        _readOpen.TryGetValue(path, out var known) && known.Content == content ? known : new OpenFile(content, CSharpReader.Read(path, content.Text));

    private void ReadDisk(string folder)
    {
        var read = new ConcurrentDictionary<string, ReadFile>(StringComparer.Ordinal);
        // The other half of the machine is for what somebody waits for.
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) };
        Parallel.ForEach(Paths(folder), options, path =>
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                return;
            var stamp = new FileStamp(info.LastWriteTimeUtc, info.Length);
            if (_onDisk.TryGetValue(path, out var known) && known.Stamp == stamp)
                read[path] = known;
            else if (Read(path) is { } text)
                read[path] = new ReadFile(stamp, CSharpReader.Read(path, text));
        });
        _onDisk = new Dictionary<string, ReadFile>(read, StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> Paths(string folder)
    {
        try
        {
            return CSharpFinder.Find(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder went away while it was looked at.
            return [];
        }
    }

    private static string? Read(string path)
    {
        try
        {
            return InputFile.ReadText(path, MostCharacters, Encoding.UTF8);
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }
}
