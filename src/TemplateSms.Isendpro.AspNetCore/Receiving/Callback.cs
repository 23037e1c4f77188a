using Microsoft.Extensions.Primitives;

namespace TemplateSms.Isendpro.AspNetCore.Receiving;

/// <summary>The parameters of a callback's query and form, by name in any case, each with all its values.</summary>
internal sealed class Callback
{
    private readonly Dictionary<string, StringValues> _parameters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many values came, of whatever name.</summary>
    public int ValueCount => _parameters.Values.Sum(values => values.Count);

    public void Add(IEnumerable<KeyValuePair<string, StringValues>> parameters)
    {
        foreach (var (name, values) in parameters)
            _parameters[name] = StringValues.Concat(_parameters.GetValueOrDefault(name), values);
    }

    /// <summary>The value of a parameter that came once; null when it came empty, several times or not at all.</summary>
    public string? Single(string name) =>
        _parameters.TryGetValue(name, out var values) && values is [{ Length: > 0 } value] ? value : null;

    /// <summary>Every parameter but one.</summary>
    public Dictionary<string, StringValues> Without(string name)
    {
        var others = new Dictionary<string, StringValues>(_parameters, _parameters.Comparer);
        others.Remove(name);
        return others;
    }
}
