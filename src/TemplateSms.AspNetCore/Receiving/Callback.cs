using Microsoft.Extensions.Primitives;

namespace TemplateSms.AspNetCore.Receiving;

/// <summary>The parameters of a callback's query and form, by name in any case, each with all its values.</summary>
internal sealed class Callback
{
    private readonly Dictionary<string, StringValues> _parameters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of values that came, of whatever name.</summary>
    public int ValueCount => _parameters.Values.Sum(values => values.Count);

    public IReadOnlyDictionary<string, StringValues> All => _parameters;

    public void Add(IEnumerable<KeyValuePair<string, StringValues>> parameters)
    {
        foreach (var (name, values) in parameters)
            Add(name, values);
    }

    public void Add(string name, StringValues values) =>
        _parameters[name] = StringValues.Concat(_parameters.GetValueOrDefault(name), values);

    /// <summary>The value of a parameter that came once; null when it came empty, several times or not at all.</summary>
    public string? Single(string name) => Single(_parameters.GetValueOrDefault(name));

    /// <summary>The only value; null for an empty one, for none and for several.</summary>
    public static string? Single(StringValues values) => values is [{ Length: > 0 } value] ? value : null;

    /// <summary>Every parameter but one.</summary>
    public Dictionary<string, StringValues> Without(string name)
    {
        var others = new Dictionary<string, StringValues>(_parameters, _parameters.Comparer);
        others.Remove(name);
        return others;
    }
}
