namespace TemplateSms.Sending.Protocol;

/// <summary>The property names of the JSON objects that a reader is inside, by their hashes.</summary>
/// <param name="hashes">Room for the hashes of all of these objects' names.</param>
/// <param name="starts">Room for the places at which each object's names begin.</param>
internal ref struct OpenObjects(Span<int> hashes, Span<int> starts)
{
    private readonly Span<int> _hashes = hashes;
    private readonly Span<int> _starts = starts;
    private int _count;
    private int _depth;

    public void Enter() => _starts[_depth++] = _count;

    public void Leave() => _count = _starts[--_depth];

    /// <summary>Adds a name of the innermost object. False where there is no room, or where the object may have the name already.</summary>
    public bool TryAdd(ReadOnlySpan<byte> name)
    {
        if (_count == _hashes.Length)
            return false;
        var code = new HashCode();
        code.AddBytes(name);
        var hash = code.ToHashCode();
        if (_hashes[_starts[_depth - 1].._count].Contains(hash))
            return false;
        _hashes[_count++] = hash;
        return true;
    }
}
