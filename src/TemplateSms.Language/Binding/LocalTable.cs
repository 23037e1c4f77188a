using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>
/// The locals of a template. Their types are found by binding the body until they stay the same: a local has one type, the
/// widest of what is assigned to it.
/// </summary>
internal sealed class LocalTable
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenNames;
    private HashSet<string> _assigned = new(StringComparer.Ordinal);
    private HashSet<string> _mayBeAssigned = new(StringComparer.Ordinal);

    public LocalTable(IEnumerable<ParameterModel> parameters) =>
        _takenNames = new HashSet<string>(parameters.Select(p => p.CSharpName), StringComparer.Ordinal) { "content", "error", "writer", "tracker" };

    /// <summary>Whether a pass over the body changed a type, so that another is needed.</summary>
    public bool HasChanged { get; private set; }

    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>The locals to declare before the body.</summary>
    public EquatableArray<LocalModel> Hoisted => _entries.Values
        .Where(e => e.Type.Kind != TypeKind.CSharp)
        .Select(e => new LocalModel(e.Name, e.CSharpName, Settled(e.Type), e.Initial, e.IsTracked))
        .ToArray();

    /// <summary>Whether a name in C# is a local's.</summary>
    public bool HasCSharpName(string name) => _entries.Values.Any(e => e.CSharpName == name);

    /// <summary>Whether a local holds what a block printed.</summary>
    public bool IsCaptured(string name) => _entries.TryGetValue(name, out var entry) && entry.IsCaptured;

    /// <summary>Starts a pass from the top of the body.</summary>
    public void StartPass()
    {
        HasChanged = false;
        _assigned = new HashSet<string>(_entries.Values.Where(e => e.Initial is not null).Select(e => e.Name), StringComparer.Ordinal);
        _mayBeAssigned = new HashSet<string>(_assigned, StringComparer.Ordinal);
        foreach (var entry in _entries.Values)
            entry.Block = null;
    }

    /// <summary>A local that is visible here; null when no assignment comes before this place.</summary>
    public BoundLocal? Read(string name, TextSpan span, IReadOnlyList<int> blocks, out bool isOutOfBlock)
    {
        isOutOfBlock = false;
        if (!_entries.TryGetValue(name, out var entry) || !_mayBeAssigned.Contains(name))
            return null;
        isOutOfBlock = entry is { Type.Kind: TypeKind.CSharp, Block: { } block } && !blocks.Contains(block);
        var mayBeUnassigned = !_assigned.Contains(name);
        entry.IsTracked |= mayBeUnassigned;
        return new BoundLocal(Settled(entry.Type), span, name, entry.CSharpName) { MayBeUnassigned = mayBeUnassigned };
    }

    /// <summary>Notes an assignment.</summary>
    /// <returns>The local, and whether this assignment declares it; null when the types have nothing in common.</returns>
    public (BoundLocal Local, bool Declares)? Assign(string name, TextSpan span, TemplateType type, ParameterModel? parameter, int block, bool isCapture)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            entry = new Entry(name, UniqueName(name), parameter) { Type = parameter?.Type is { } initial ? WithoutBounds(initial) : WithoutBounds(type) };
            _entries.Add(name, entry);
            HasChanged = true;
        }

        if (Join(entry.Type, WithoutBounds(type)) is not { } joined)
            return null;
        HasChanged |= joined != entry.Type;
        entry.Type = joined;
        entry.IsCaptured |= isCapture;
        _assigned.Add(name);
        _mayBeAssigned.Add(name);
        var declares = joined.Kind == TypeKind.CSharp && entry.Block is null;
        entry.Block ??= block;
        return (new BoundLocal(Settled(joined), span, name, entry.CSharpName), declares);
    }

    /// <summary>What is assigned at this place.</summary>
    public (HashSet<string> Surely, HashSet<string> Maybe) Snapshot() =>
        (new HashSet<string>(_assigned, StringComparer.Ordinal), new HashSet<string>(_mayBeAssigned, StringComparer.Ordinal));

    /// <summary>Goes back to a place, before another branch is bound.</summary>
    public void Restore((HashSet<string> Surely, HashSet<string> Maybe) state)
    {
        _assigned = new HashSet<string>(state.Surely, StringComparer.Ordinal);
        _mayBeAssigned = new HashSet<string>(state.Maybe, StringComparer.Ordinal);
    }

    /// <summary>Goes on where several branches meet.</summary>
    public void Meet(IReadOnlyList<(HashSet<string> Surely, HashSet<string> Maybe)> branches)
    {
        _assigned = new HashSet<string>(branches[0].Surely, StringComparer.Ordinal);
        _mayBeAssigned = new HashSet<string>(branches[0].Maybe, StringComparer.Ordinal);
        foreach (var branch in branches.Skip(1))
        {
            _assigned.IntersectWith(branch.Surely);
            _mayBeAssigned.UnionWith(branch.Maybe);
        }
    }

    private string UniqueName(string name)
    {
        var camel = Binding.Names.ToCamelCase(name.TrimStart('$'));
        if (!Binding.Names.IsIdentifier(camel) || _takenNames.Contains(camel) || name.StartsWith("$", StringComparison.Ordinal))
            camel = (camel.Length == 0 ? "local" : camel) + "_" + (_entries.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "v";
        _takenNames.Add(camel);
        return camel;
    }

    // A local that only null is assigned to prints nothing, as a text that is null.
    private static TemplateType Settled(TemplateType type) =>
        type.Kind == TypeKind.Null ? TemplateType.String with { IsNullable = true } : type;

    private static TemplateType WithoutBounds(TemplateType type) => type.Kind switch
    {
        TypeKind.Int => TemplateType.Long with { IsNullable = type.IsNullable },
        TypeKind.List or TypeKind.Enum or TypeKind.CSharp => type,
        _ => new TemplateType(type.Kind) { IsNullable = type.IsNullable },
    };

    private static TemplateType? Join(TemplateType a, TemplateType b)
    {
        var isNullable = a.IsNullable || b.IsNullable;
        if (a.Kind == TypeKind.Error || b.Kind == TypeKind.Null)
            return a with { IsNullable = a.Kind == TypeKind.CSharp ? a.IsNullable : isNullable };
        if (a.Kind == b.Kind && a.Kind is not (TypeKind.List or TypeKind.Enum) || b.Kind == TypeKind.Error)
            return a with { IsNullable = isNullable };
        if (a.Kind == TypeKind.Null)
            return b with { IsNullable = true };
        if (a.Kind == b.Kind)
            return a with { IsNullable = false } == b with { IsNullable = false } ? a with { IsNullable = isNullable } : null;

        // A sum that starts at 0 and adds members is a decimal: that holds whatever number they are.
        var (known, other) = a.Kind == TypeKind.CSharp ? (b, a) : (a, b);
        if (other.Kind == TypeKind.CSharp)
            return known.Kind == TypeKind.Long ? TemplateType.Decimal with { IsNullable = isNullable } : known;
        var kinds = (a.Kind, b.Kind);
        return kinds switch
        {
            (TypeKind.Long, TypeKind.Double or TypeKind.Decimal) => b with { IsNullable = isNullable },
            (TypeKind.Double or TypeKind.Decimal, TypeKind.Long) => a with { IsNullable = isNullable },
            _ => null,
        };
    }

    private sealed class Entry(string name, string csharpName, ParameterModel? initial)
    {
        public string Name { get; } = name;

        public string CSharpName { get; } = csharpName;

        public ParameterModel? Initial { get; } = initial;

        public TemplateType Type { get; set; } = TemplateType.Error;

        /// <summary>The block that declares a local of a C# type, whose type only that declaration gives.</summary>
        public int? Block { get; set; }

        public bool IsTracked { get; set; }

        public bool IsCaptured { get; set; }
    }
}
