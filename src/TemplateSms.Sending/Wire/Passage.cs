using TemplateSms.Sending.Exchanges;

namespace TemplateSms.Sending.Wire;

/// <summary>
/// The way of one attempt to the wire. One request passes, to one address, and its last byte leaves before the attempt is over
/// or never.
/// </summary>
internal sealed class Passage(Uri address, TimeBound bound)
{
    private const int Waiting = 0;
    private const int Passing = 1;
    private const int Writing = 2;
    private const int Left = 3;
    private const int Over = 4;

    private static readonly HttpRequestOptionsKey<Passage> _key = new("TemplateSms.Passage");
    private static readonly TimeSpan _soon = TimeSpan.FromMilliseconds(1);

    private int _state;
    private volatile bool _isOver;
    private Task<HttpResponseMessage>? _answer;

    public Uri Address => address;

    /// <summary>
    /// Whether a gate stands before the transport. Then the request counts that passes it, and handlers may read the body. Without
    /// one, the body itself has to see to it that it leaves once.
    /// </summary>
    public bool IsGated { get; private set; }

    /// <summary>Whether no handler stands before the transport, so that nobody else reads the body or answers.</summary>
    public bool IsDirect { get; set; }

    /// <summary>Whether the gateway has answered the request that passed the gate.</summary>
    public bool IsAnswered => _answer is { IsCompletedSuccessfully: true };

    /// <summary>The gateway's answer, whatever handlers made of it; its body may be gone. Null while there is none.</summary>
    public HttpResponseMessage? Answer => IsAnswered ? _answer!.Result : null;

    /// <summary>Finds the passage of a copy of the request that kept its options.</summary>
    public static Passage? KeptBy(HttpRequestMessage copy) => copy.Options.TryGetValue(_key, out var passage) ? passage : null;

    /// <summary>The request has come to a client with a gate.</summary>
    /// <param name="request">The request.</param>
    /// <param name="hasHandlers">Whether handlers stand before the gate, which may copy the request.</param>
    public void Enter(HttpRequestMessage request, bool hasHandlers)
    {
        IsGated = true;
        if (hasHandlers)
            request.Options.Set(_key, this);
    }

    /// <summary>Lets a request pass the gate; the first one only.</summary>
    public bool TryPass() => Move(Waiting, Passing);

    /// <summary>Keeps the answer of the request that passed, to know it again.</summary>
    public Task<HttpResponseMessage> Expect(Task<HttpResponseMessage> answer)
    {
        Volatile.Write(ref _answer, answer);
        return answer;
    }

    /// <summary>Waits until the request that passed is answered or has failed.</summary>
    /// <returns>Whether it was answered with success.</returns>
    public async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        // Between passing and being expected lies no more than the transport's first step.
        while (Volatile.Read(ref _answer) is null && Volatile.Read(ref _state) is not (Waiting or Over))
            await Task.Delay(_soon, cancellationToken).ConfigureAwait(false);
        if (_answer is { } answer)
            await ((Task)answer).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return IsAnswered && _answer!.Result.IsSuccessStatusCode;
    }

    /// <summary>Begins to write the body; once only, and behind the gate where there is one.</summary>
    public bool TryWrite() => Move(Passing, Writing) || (!IsGated && Move(Waiting, Writing));

    /// <summary>
    /// Lets the last byte leave, unless the attempt is over. Until then the gateway has at most a part of a body whose end it waits
    /// for, and nothing that it could act upon.
    /// </summary>
    /// <exception cref="PassageException">The attempt is over, or its time.</exception>
    public void Leave()
    {
        // A process that was stopped runs on before its timers do.
        if (bound.Remaining <= TimeSpan.Zero)
            throw new PassageException(PassageException.TooLate);
        if (bound.Departure is { IsAllowed: false })
        {
            bound.TakeBack();
            throw new PassageException(PassageException.TakenBack);
        }

        if (!Move(Writing, Left))
            throw new PassageException(PassageException.TooLate);
        if (bound.Departure is { } departure)
            departure.HasLeft = true;
    }

    /// <summary>Ends the attempt once the caller takes it back, unless it has left by then.</summary>
    public CancellationTokenRegistration Watch() => bound.Departure is { } departure ? departure.Cancellation.Register(TakeBack) : default;

    /// <summary>Takes back what was written, none of which has left, so that the same request may be written again.</summary>
    /// <exception cref="PassageException">The attempt is over.</exception>
    public void Return()
    {
        var isBack = Move(Left, Passing) || Move(Writing, Passing) || Volatile.Read(ref _state) == Passing;
        if (isBack && bound.Departure is { } departure)
            departure.HasLeft = false;
        // An attempt that has ended meanwhile may have been judged as one that left.
        if (!isBack || _isOver)
            throw new PassageException(PassageException.TooLate);
    }

    /// <summary>Whether the answer is not that of the request that passed the gate.</summary>
    /// <remarks>Without a gate, an answer is a handler's own for certain while nobody has asked for the body.</remarks>
    public bool Disowns(HttpResponseMessage response) => IsGated
        ? !(IsAnswered && ReferenceEquals(_answer!.Result, response))
        : !IsDirect && Volatile.Read(ref _state) == Waiting;

    /// <summary>Ends the attempt: what has not left does not leave any more.</summary>
    /// <returns>Whether the request may have reached the gateway.</returns>
    public bool End()
    {
        _isOver = true;
        int state;
        do
        {
            state = Volatile.Read(ref _state);
            if (state == Left)
                return true;
        }
        while (!Move(state, Over));
        return IsAnswered;
    }

    private void TakeBack()
    {
        if (End())
            return;
        bound.TakeBack();
        bound.EndTakenBack();
    }

    private bool Move(int from, int to) => Interlocked.CompareExchange(ref _state, to, from) == from;
}
