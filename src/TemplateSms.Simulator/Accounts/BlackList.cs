using System.Collections.Concurrent;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Accounts;

/// <summary>The numbers to which nothing is routed, in their one spelling.</summary>
internal sealed class BlackList
{
    private readonly ConcurrentDictionary<string, bool> _numbers;

    public BlackList(IEnumerable<string> numbers) =>
        _numbers = new ConcurrentDictionary<string, bool>(numbers.Select(number => KeyValuePair.Create(number, true)), StringComparer.Ordinal);

    /// <summary>Told each change, with whether the number is listed now.</summary>
    public event Action<string, bool>? Changed;

    public IReadOnlyList<string> Numbers => [.. _numbers.Keys.Order(StringComparer.Ordinal)];

    public bool Contains(string canonical) => _numbers.ContainsKey(canonical);

    public void Add(string number)
    {
        var canonical = RecipientNumber.Known(number);
        if (_numbers.TryAdd(canonical, true))
            Changed?.Invoke(canonical, true);
    }

    public void Remove(string number)
    {
        var canonical = RecipientNumber.Known(number);
        if (_numbers.TryRemove(canonical, out _))
            Changed?.Invoke(canonical, false);
    }
}
