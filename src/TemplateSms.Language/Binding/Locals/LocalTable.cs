using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>
/// The locals of a template. Their types are found by binding the body until they stay the same: a local has one type, the
/// widest of what is assigned to it.
/// </summary>
internal sealed class LocalTable
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenNames;
    private readonly Dictionary<string, Entry> _current = new(StringComparer.Ordinal);

    // What the body of a loop assigns at its end is there at its start, so that is kept from one pass to the next.
    private readonly Dictionary<int, Dictionary<string, ValueOrigin>> _loops = [];
    private readonly Stack<int> _openLoops = new();
    private LocalState _state = LocalState.Of([]);

    public LocalTable(IEnumerable<ParameterModel> parameters) =>
        _takenNames = new HashSet<string>(parameters.Select(p => p.CSharpName), StringComparer.Ordinal);

    /// <summary>Whether a pass over the body changed a type, so that another is needed.</summary>
    public bool HasChanged { get; private set; }

    public IEnumerable<string> Keys => _entries.Values.Select(e => e.Name);

    /// <summary>The locals to declare before the body.</summary>
    public EquatableArray<LocalModel> Hoisted => _entries.Values
        .Where(e => e.Type.Kind != TypeKind.CSharp)
        .Select(e => new LocalModel(LocalKey.NameOf(e.Name), e.CSharpName, Settled(e.Type), e.Initial, e.IsTracked))
        .ToArray();

    /// <summary>Whether a name in C# is a local's.</summary>
    public bool HasCSharpName(string name) => _entries.Values.Any(e => e.CSharpName == name);

    /// <summary>Starts a pass from the top of the body.</summary>
    public void StartPass()
    {
        HasChanged = false;
        _state = LocalState.Of(_entries.Values.Where(e => e.Initial is not null).Select(e => e.Name));
        foreach (var entry in _entries.Values)
        {
            if (entry.Initial is { } parameter)
                _state.Origins[entry.Name] = Origins.OfType(parameter.Type);
        }

        _current.Clear();
        foreach (var entry in _entries.Values)
        {
            entry.Block = null;
            entry.HasOnlyZeros = entry.Initial is null;
        }
    }

    /// <summary>A local that is visible here; null when no assignment comes before this place.</summary>
    /// <param name="name">The key of the local.</param>
    public BoundLocal? Read(string name, TextSpan span, BlockPath blocks, out bool isOutOfBlock)
    {
        isOutOfBlock = false;
        if (!_state.Maybe.Contains(name) || !(_current.TryGetValue(name, out var entry) || _entries.TryGetValue(name, out entry)))
            return null;
        isOutOfBlock = IsOutOfBlock(name, blocks);
        var mayBeUnassigned = !_state.Surely.Contains(name);
        entry.IsTracked |= mayBeUnassigned;
        return new BoundLocal(Settled(entry.Type), span, LocalKey.NameOf(name), entry.CSharpName)
        {
            Key = name,
            MayBeUnassigned = mayBeUnassigned,
            IsSumOfMembers = entry.IsSumOfMembers,
            Origin = _state.OriginOf(name),
        };
    }

    /// <summary>Whether a local of a C# type is declared in a block that these are not in.</summary>
    public bool IsOutOfBlock(string name, BlockPath blocks) =>
        _current.TryGetValue(name, out var entry) && entry is { Type.Kind: TypeKind.CSharp, Block: { } block } && !blocks.Contains(block);

    /// <summary>Notes an assignment.</summary>
    /// <param name="name">The key of the local.</param>
    /// <returns>The local, and whether this assignment declares it; null when the types have nothing in common.</returns>
    public (BoundLocal Local, bool Declares)? Assign(string name, TextSpan span, BoundExpression? value, ParameterModel? parameter, BlockPath blocks)
    {
        var type = value?.Type ?? TemplateType.String;
        var entry = EntryFor(name, type, parameter, blocks);
        entry.HasOnlyZeros &= value is null or { Type.Kind: TypeKind.Error } or BoundLiteral { Value: 0L } || type.Kind is not (TypeKind.Int or TypeKind.Long);
        if (Join(entry.Type, WithoutLimits(type), entry.HasOnlyZeros) is not { } joined)
            return null;
        entry.IsSumOfMembers |= type.Kind == TypeKind.CSharp && joined.Kind == TypeKind.Decimal;
        HasChanged |= joined != entry.Type;
        entry.Type = joined;
        _state.Surely.Add(name);
        _state.Maybe.Add(name);
        _state.Forget([name]);
        Note(name, value is null ? ValueOrigin.Capture : Origins.Of(value));
        var declares = joined.Kind == TypeKind.CSharp && entry.Block is null;
        entry.Block ??= blocks.Id;
        _current[name] = entry;
        return (new BoundLocal(Settled(joined), span, LocalKey.NameOf(name), entry.CSharpName) { Key = name }, declares);
    }

    /// <summary>Copies the state of the locals at this place.</summary>
    public LocalState Snapshot() => _state.Copy();

    /// <summary>Binds what is not always reached, and comes back to the place before it.</summary>
    /// <param name="present">The names that are not null in there.</param>
    public T Aside<T>(IEnumerable<string> present, Func<T> bind) => Aside(present, bind, out _);

    /// <inheritdoc cref="Aside{T}(IEnumerable{string}, Func{T})"/>
    /// <param name="end">What is known at its end.</param>
    public T Aside<T>(IEnumerable<string> present, Func<T> bind, out LocalState end)
    {
        var before = _state;
        _state = before.Copy();
        _state.Present.UnionWith(present);
        var bound = bind();
        end = _state;
        _state = before;
        return bound;
    }

    /// <summary>Goes on where several branches meet.</summary>
    public void Meet(IReadOnlyList<LocalState> branches) => _state = LocalState.Meet(branches);

    /// <summary>Notes names whose values are not null from here on.</summary>
    public void AddPresent(IEnumerable<string> names) => _state.Present.UnionWith(names);

    /// <summary>Whether the value of a name is known not to be null here.</summary>
    public bool IsPresent(string name) => _state.Present.Contains(name);

    /// <summary>Binds the body of a loop: a round before may have assigned, and a jump may have left anywhere.</summary>
    /// <param name="variable">The name that means the element in there, and nothing that was known before.</param>
    public T InLoop<T>(int loopId, string variable, Func<T> bind)
    {
        if (!_loops.TryGetValue(loopId, out var assigned))
            _loops[loopId] = assigned = new(StringComparer.Ordinal);
        _state.Add(assigned);
        _state.Forget([variable, .. assigned.Keys]);
        _openLoops.Push(loopId);
        var bound = bind();
        _openLoops.Pop();
        _state.Add(assigned);
        return bound;
    }

    private void Note(string name, ValueOrigin origin)
    {
        _state.Origins[name] = origin;
        foreach (var loop in _openLoops.Select(id => _loops[id]))
        {
            var known = loop.TryGetValue(name, out var before) ? before : ValueOrigin.None;
            HasChanged |= (known | origin) != known;
            loop[name] = known | origin;
        }
    }

    /// <summary>
    /// The variable for an assignment. In the block that assigned it first, a value of another type begins a new one, so that
    /// what was read before keeps its type; everywhere else all assignments share one.
    /// </summary>
    private Entry EntryFor(string name, TemplateType type, ParameterModel? parameter, BlockPath blocks)
    {
        var version = 0;
        if (_current.TryGetValue(name, out var current))
        {
            // Only a declaration gives a variable the type of a C# member, so that each value has its own.
            var isMember = current.Type.Kind == TypeKind.CSharp && type.Kind == TypeKind.CSharp;
            var isSameType = !isMember && Join(current.Type, WithoutLimits(type), hasOnlyZeros: false) is { } joined && joined.Kind == current.Type.Kind;
            var isInReach = current.Block is { } block && blocks.Contains(block);
            if (isSameType || (current.Block != blocks.Id && (isInReach || !isMember)))
                return current;
            version = current.Version + 1;
        }

        if (_entries.TryGetValue(Key(name, version), out var known))
            return known;
        var added = new Entry(name, UniqueName(name), version == 0 ? parameter : null)
        {
            Version = version,
            HasOnlyZeros = version > 0 || parameter is null,
            Type = version == 0 && parameter?.Type is { } initial ? WithoutLimits(initial) : WithoutLimits(type),
        };
        _entries.Add(Key(name, version), added);
        HasChanged = true;
        return added;
    }

    private static string Key(string name, int version) =>
        version == 0 ? name : name + "#" + version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string UniqueName(string name)
    {
        var camel = Syntax.Names.ToCamelCase(LocalKey.NameOf(name).TrimStart('$'));
        if (!Syntax.Names.IsIdentifier(camel) || BodyNames.IsFixed(camel) || _takenNames.Contains(camel) || name.StartsWith("$", StringComparison.Ordinal))
            camel = BodyNames.OfLocal(camel, _entries.Count);
        _takenNames.Add(camel);
        return camel;
    }

    // A local that only null is assigned to prints nothing, as a text that is null.
    private static TemplateType Settled(TemplateType type) =>
        type.Kind == TypeKind.Null ? TemplateType.String with { IsNullable = true } : type;

    private static TemplateType WithoutLimits(TemplateType type) => type.Kind switch
    {
        TypeKind.Int => TemplateType.Long with { IsNullable = type.IsNullable },
        TypeKind.List or TypeKind.Enum or TypeKind.CSharp => type,
        _ => new TemplateType(type.Kind) { IsNullable = type.IsNullable },
    };

    private static TemplateType? Join(TemplateType a, TemplateType b, bool hasOnlyZeros)
    {
        var isNullable = a.IsNullable || b.IsNullable;
        if ((a.Kind == TypeKind.CSharp && b.Kind == TypeKind.Null) || (a.Kind == TypeKind.Null && b.Kind == TypeKind.CSharp))
            return null;
        if (a.Kind == TypeKind.Error || b.Kind == TypeKind.Null)
            return a with { IsNullable = isNullable };
        if (a.Kind == b.Kind && a.Kind is not (TypeKind.List or TypeKind.Enum) || b.Kind == TypeKind.Error)
            return a with { IsNullable = isNullable };
        if (a.Kind == TypeKind.Null)
            return b with { IsNullable = true };
        if (a.Kind == b.Kind)
            return a with { IsNullable = false } == b with { IsNullable = false } ? a with { IsNullable = isNullable } : null;

        // A sum that starts at 0 and adds members is a decimal: that holds whatever number they are. Any other whole number
        // divides otherwise than a decimal, so it stays one.
        var (known, other) = a.Kind == TypeKind.CSharp ? (b, a) : (a, b);
        if (other.Kind == TypeKind.CSharp && known.Kind != TypeKind.Long)
            return known;
        if (!hasOnlyZeros)
            return null;
        if (other.Kind == TypeKind.CSharp)
            return TemplateType.Decimal with { IsNullable = isNullable };
        return (a.Kind, b.Kind) switch
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

        /// <summary>Whether every whole number assigned so far is a literal 0, which is the same in every type.</summary>
        public bool HasOnlyZeros { get; set; } = true;

        public bool IsSumOfMembers { get; set; }

        /// <summary>Counts the variables of one name in a block that assigns it values of several types.</summary>
        public int Version { get; init; }
    }
}
