using System.Runtime.ExceptionServices;

namespace TemplateSms.Sending.Failover;

/// <summary>The outcomes of a batch over two clients.</summary>
internal sealed class FailoverBatch(int messages)
{
    private readonly SmsOutcome?[] _outcomes = new SmsOutcome?[messages];
    private readonly Exception?[] _failures = new Exception?[messages];
    private readonly List<(int Position, int First)> _shared = [];

    public void Share(int position, int first) => _shared.Add((position, first));

    /// <summary>Takes the outcome of a message; the last one counts.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="failure">The failure of its whole call, where that was one.</param>
    public void Settle(SmsOutcome outcome, Exception? failure = null)
    {
        _outcomes[outcome.Position] = outcome;
        _failures[outcome.Position] = failure;
    }

    public bool IsNotReached(int position) => _outcomes[position] is { IsNotReached: true };

    public int? StatusOf(int position) => _outcomes[position]?.Rejection?.StatusCode;

    public string ReasonOf(int position) => _outcomes[position]?.Rejection?.Reason ?? "";

    /// <summary>The receipt; thrown is a failure that all messages share.</summary>
    public SmsBatchReceipt Receipt()
    {
        var own = Enumerable.Range(0, messages).Except(_shared.Select(shared => shared.Position)).ToList();
        if (own.Count > 0 && _failures[own[0]] is { } failure && own.TrueForAll(position => ReferenceEquals(_failures[position], failure)))
            ExceptionDispatchInfo.Throw(failure);
        foreach (var (position, first) in _shared)
            _outcomes[position] = _outcomes[first]?.SharedBy(position);
        return SmsBatchReceipt.Of(_outcomes.OfType<SmsOutcome>());
    }
}
