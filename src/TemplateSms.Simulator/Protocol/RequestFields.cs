using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Protocol;

/// <summary>
/// The named values of a request, whatever carried them. An empty or null value is an absent one, and so is a list of
/// nothing else: clients in use send every optional field, unset ones included.
/// </summary>
internal sealed class RequestFields
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    private sealed record Field(bool IsList, IReadOnlyList<string> Values);

    public void Add(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
            _fields.Remove(name);
        else
            _fields[name] = new Field(IsList: false, [value]);
    }

    /// <summary>Adds a list, whose places count: one that is empty among others stays.</summary>
    public void Add(string name, IReadOnlyList<string> values)
    {
        if (values.All(string.IsNullOrEmpty))
            _fields.Remove(name);
        else
            _fields[name] = new Field(IsList: true, values);
    }

    /// <summary>Adds the fields of another place that are not here.</summary>
    public void AddMissing(RequestFields others)
    {
        foreach (var (name, field) in others._fields)
            _fields.TryAdd(name, field);
    }

    /// <summary>The values of a field that takes several; a single value stands for a list of one.</summary>
    public IReadOnlyList<string> List(string name) => _fields.TryGetValue(name, out var field) ? field.Values : [];

    /// <summary>The value of a field that takes one, or null when it is absent.</summary>
    public string? One(string name) => _fields.TryGetValue(name, out var field) && !field.IsList ? field.Values[0] : null;

    /// <summary>The first of these fields that holds a list where one value belongs.</summary>
    public Refusal? RefuseLists(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_fields.TryGetValue(name, out var field) && field.IsList)
                return Refusal.Of(name, "takes one value, not a list");
        }

        return null;
    }
}
