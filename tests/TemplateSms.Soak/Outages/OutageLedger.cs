using System.Collections.Concurrent;

namespace TemplateSms.Soak.Outages;

/// <summary>The truth about each number: how often the gateway has taken a message for it, and what the client may not know.</summary>
internal sealed class OutageLedger
{
    private readonly ConcurrentDictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _unanswered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _dropped = new(StringComparer.Ordinal);
    private int _messages;

    /// <summary>The messages taken.</summary>
    public int Messages => Volatile.Read(ref _messages);

    /// <summary>The connections that were reset while a request was on them, or may have been.</summary>
    public int Resets { get; set; }

    /// <summary>The numbers of requests that were read to their last byte and not answered with a word on them.</summary>
    public ICollection<string> Unanswered => _unanswered.Keys;

    /// <summary>The numbers of requests that were dropped, or read while the gateway went down.</summary>
    public ICollection<string> Dropped => _dropped.Keys;

    public int TimesTaken(string number) => _taken.GetValueOrDefault(number);

    public void Take(IReadOnlyCollection<string> numbers)
    {
        foreach (var number in numbers)
            _taken.AddOrUpdate(number, 1, (_, times) => times + 1);
        Interlocked.Add(ref _messages, numbers.Count);
    }

    public void Answer(IReadOnlyCollection<string> numbers)
    {
        foreach (var number in numbers)
            _unanswered.TryRemove(number, out _);
    }

    public void Drop(IReadOnlyCollection<string> numbers)
    {
        LeaveUnanswered(numbers);
        foreach (var number in numbers)
            _dropped[number] = true;
    }

    public void LeaveUnanswered(IReadOnlyCollection<string> numbers)
    {
        foreach (var number in numbers)
            _unanswered[number] = true;
    }
}
