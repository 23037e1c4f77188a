using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>The facts known of locals at one place.</summary>
/// <param name="Surely">Those that every way here assigns.</param>
/// <param name="Maybe">Those that some way assigns.</param>
/// <param name="Origins">Where the values come from, by name.</param>
/// <param name="Present">The names, those of parameters among them, and the paths of C# types, whose values are known not to be null.</param>
internal sealed record LocalState(HashSet<string> Surely, HashSet<string> Maybe, Dictionary<string, ValueOrigin> Origins, HashSet<string> Present)
{
    public static LocalState Of(IEnumerable<string> assigned)
    {
        var surely = new HashSet<string>(assigned, StringComparer.Ordinal);
        return new(surely, new(surely, StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
    }

    public LocalState Copy() => new(
        new(Surely, StringComparer.Ordinal),
        new(Maybe, StringComparer.Ordinal),
        new(Origins, StringComparer.Ordinal),
        new(Present, StringComparer.Ordinal));

    /// <summary>Joins the states of several ways that meet.</summary>
    public static LocalState Meet(IReadOnlyList<LocalState> ways)
    {
        var met = ways[0].Copy();
        foreach (var way in ways.Skip(1))
        {
            met.Surely.IntersectWith(way.Surely);
            met.Maybe.UnionWith(way.Maybe);
            met.Present.IntersectWith(way.Present);
            met.Add(way.Origins);
        }

        return met;
    }

    /// <summary>Forgets that values are there: those of names that mean something else from here on, and of paths that begin with one.</summary>
    public void Forget(IEnumerable<string> names)
    {
        foreach (var name in names)
            Present.RemoveWhere(path => path.StartsWith(name, StringComparison.Ordinal) && (path.Length == name.Length || path[name.Length] is '.' or '['));
    }

    /// <summary>Adds what values may be, too.</summary>
    public void Add(IReadOnlyDictionary<string, ValueOrigin> origins)
    {
        foreach (var origin in origins)
            Origins[origin.Key] = OriginOf(origin.Key) | origin.Value;
    }

    public ValueOrigin OriginOf(string name) => Origins.TryGetValue(name, out var origin) ? origin : ValueOrigin.None;
}
