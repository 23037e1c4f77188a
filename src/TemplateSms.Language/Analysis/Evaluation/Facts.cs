using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>The facts known of parameters and locals at one point of a template, beyond their types.</summary>
internal sealed class Facts
{
    private static int _made;

    private readonly Dictionary<string, Value> _values;

    // The runtime takes far longer to number an object. Two of one number are told apart all the same.
    private readonly int _number = unchecked(++_made);

    public Facts()
        : this(new Dictionary<string, Value>(StringComparer.Ordinal))
    {
    }

    /// <summary>Creates facts from values by the names of <see cref="KeyOf(BoundExpression)"/>. The caller no longer changes them.</summary>
    public Facts(Dictionary<string, Value> values) => _values = values;

    /// <summary>The name of what an expression reads, where every read gives the same; null for what may change, such as C# properties.</summary>
    public static string? KeyOf(BoundExpression expression) => expression switch
    {
        BoundParameter parameter => KeyOf(parameter.Parameter),
        BoundLocal local => KeyOf(local),
        _ => null,
    };

    public static string KeyOf(ParameterModel parameter) => "parameter " + parameter.Name;

    public static string KeyOf(BoundLocal local) => local.CSharpName;

    public Value? Find(string key) => _values.TryGetValue(key, out var value) ? value : null;

    public Facts With(string key, Value value) => new(new Dictionary<string, Value>(_values, StringComparer.Ordinal) { [key] = value });

    /// <summary>
    /// Joins the facts of two ways that meet. A local that one way does not assign is not read afterwards, or its read throws.
    /// </summary>
    public Facts Join(Facts other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var joined = new Dictionary<string, Value>(_values, StringComparer.Ordinal);
        foreach (var entry in other._values)
            joined[entry.Key] = joined.TryGetValue(entry.Key, out var value) ? value.Join(entry.Value) : entry.Value;

        // What only one way knows of a parameter, the type says on the other.
        foreach (var key in _values.Keys.Concat(other._values.Keys).Where(k => IsParameter(k) && !(_values.ContainsKey(k) && other._values.ContainsKey(k))).ToList())
            joined.Remove(key);
        return new Facts(joined);
    }

    /// <summary>Whether nothing more is known of some locals than elsewhere.</summary>
    public bool HasSame(IEnumerable<string> keys, Facts other) => keys.All(k => Equals(Find(k), other.Find(k)));

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => _number;

    private static bool IsParameter(string key) => key.StartsWith("parameter ", StringComparison.Ordinal);
}
