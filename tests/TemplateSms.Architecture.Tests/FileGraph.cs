namespace TemplateSms.Architecture.Tests;

/// <summary>The files of a project and the files that they name. The files of one type are one node.</summary>
internal sealed class FileGraph
{
    private readonly Dictionary<string, string> _sameAs = [];
    private readonly Dictionary<string, HashSet<string>> _named = [];

    /// <summary>Makes one node of two files, which have parts of one type.</summary>
    public void Join(string file, string other) => _sameAs[NodeOf(file)] = NodeOf(other);

    /// <summary>Notes that a file names a type of another. Files are joined before.</summary>
    public void Add(string file, string named)
    {
        var (from, to) = (NodeOf(file), NodeOf(named));
        _named.TryAdd(from, []);
        _named.TryAdd(to, []);
        if (from != to)
            _named[from].Add(to);
    }

    /// <summary>The circles: of each, every file leads to every other.</summary>
    public IReadOnlyList<FileCircle> Circles()
    {
        var reached = _named.Keys.ToDictionary(file => file, ReachedFrom);
        return
        [
            .. _named.Keys
                .Where(file => reached[file].Contains(file))
                .GroupBy(file => reached[file].Where(other => reached[other].Contains(file)).Min(StringComparer.Ordinal))
                .Select(circle => new FileCircle([.. circle.Order(StringComparer.Ordinal)]))
                .OrderBy(circle => circle.Files[0], StringComparer.Ordinal),
        ];
    }

    private HashSet<string> ReachedFrom(string start)
    {
        var reached = new HashSet<string>();
        var next = new Stack<string>(_named[start]);
        while (next.TryPop(out var file))
        {
            if (reached.Add(file))
                _named[file].ToList().ForEach(next.Push);
        }

        return reached;
    }

    private string NodeOf(string file)
    {
        while (_sameAs.TryGetValue(file, out var other) && other != file)
            file = other;
        return file;
    }
}
