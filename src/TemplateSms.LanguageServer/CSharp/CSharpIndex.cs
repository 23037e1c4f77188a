namespace TemplateSms.LanguageServer.CSharp;

/// <summary>The project's own C# at one moment: its types with their members, and its calls. Types of other assemblies are not known.</summary>
/// <param name="files">All files of the project.</param>
public sealed class CSharpIndex(IReadOnlyCollection<CSharpFile> files)
{
    // Types that inherit from each other in a circle are written in a moment, and end here.
    private const int MostBases = 100;

    private readonly Lazy<IReadOnlyList<string>> _globalUsings = new(() => [.. files.SelectMany(file => file.GlobalUsings).Distinct(StringComparer.Ordinal)]);
    private readonly Lazy<IReadOnlyDictionary<string, string>> _globalAliases = new(() => AliasesOf(files));
    private readonly Lazy<ILookup<string, CSharpDeclaration>> _types = new(() => files.SelectMany(file => file.Types).ToLookup(type => type.FullName, StringComparer.Ordinal));

    /// <summary>The index of a project without C#.</summary>
    public static CSharpIndex Empty { get; } = new([]);

    /// <summary>The files of the project.</summary>
    public IReadOnlyCollection<CSharpFile> Files => files;

    /// <summary>A type by its full name; null for one that the project does not declare.</summary>
    public CSharpType? Find(string fullName) => _types.Value[fullName].ToList() is { Count: > 0 } parts ? new CSharpType(fullName, parts) : null;

    /// <summary>The type that a text means at its place; null for one that the project does not declare.</summary>
    public CSharpType? Find(CSharpTypeText type) => NamesOf(type.Name, type.Scope).Select(Find).FirstOrDefault(found => found is not null);

    /// <summary>The members of a type that a template can read: those of all its parts, and of the types that it inherits from, the nearest first.</summary>
    public IReadOnlyList<CSharpMember> MembersOf(CSharpType type) =>
        [.. WithBases(type).SelectMany(part => part.Parts).SelectMany(part => part.Members).DistinctBy(member => member.Name, StringComparer.Ordinal)];

    /// <summary>The type of the elements of a list, of a class that inherits from one too; null for a type that is not known to be a list.</summary>
    public CSharpTypeText? ElementOf(CSharpTypeText type)
    {
        if (Resolved(type).Element is { } element)
            return element;
        return Find(type) is { } own
            ? WithBases(own).SelectMany(part => part.Parts).SelectMany(part => part.Bases).Select(text => Resolved(text).Element).FirstOrDefault(found => found is not null)
            : null;
    }

    /// <summary>The calls of methods by any of some names, in the order of files and places.</summary>
    public IEnumerable<(CSharpFile File, CSharpCall Call)> CallsOf(IReadOnlyCollection<string> methods) =>
        from file in files.OrderBy(file => file.Path, StringComparer.Ordinal)
        from call in methods.SelectMany(method => file.Calls[method]).OrderBy(call => call.Span.Start)
        select (file, call);

    private static Dictionary<string, string> AliasesOf(IReadOnlyCollection<CSharpFile> files)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alias in files.SelectMany(file => file.GlobalAliases))
            aliases.TryAdd(alias.Key, alias.Value);
        return aliases;
    }

    private List<CSharpType> WithBases(CSharpType type)
    {
        var found = new List<CSharpType> { type };
        for (var i = 0; i < found.Count && found.Count < MostBases; i++)
        {
            foreach (var text in found[i].Parts.SelectMany(part => part.Bases))
            {
                if (Find(text) is { } inherited && found.All(known => known.FullName != inherited.FullName))
                    found.Add(inherited);
            }
        }

        return found;
    }

    // An alias may stand for a list.
    private CSharpTypeText Resolved(CSharpTypeText type) => AliasOf(type.Name, type.Scope) is { } meant ? type with { Text = meant } : type;

    private string? AliasOf(string name, CSharpScope scope) =>
        scope.Aliases.TryGetValue(name, out var own) ? own : _globalAliases.Value.GetValueOrDefault(name);

    // As C# looks: from the inside out, then in what is used.
    private IEnumerable<string> NamesOf(string name, CSharpScope scope)
    {
        var first = name.Split('.')[0];
        if (AliasOf(first, scope) is { } meant)
            yield return new CSharpTypeText(meant, CSharpScope.Global).Name + name[first.Length..];
        foreach (var container in scope.Containers)
            yield return $"{container}.{name}";

        yield return name;
        foreach (var used in scope.Usings.Concat(_globalUsings.Value))
            yield return $"{used}.{name}";
    }
}
