namespace TemplateSms.Simulator.Callbacks;

/// <summary>
/// The address to which the gateway reports the status of messages. The provider calls URLs that are set in the account and
/// returns the tracker as a parameter of the URL. The names of its parameters are not public, so they are options here. The
/// defaults, <c>tel</c> and <c>statut</c>, are those that a third party's application reads: a hint, not proof.
/// </summary>
public sealed class CallbackOptions
{
    /// <summary>Called with GET for each message that was sent: the delivery receipt. Null, the default, calls nobody.</summary>
    public Uri? ReceiptUrl { get; set; }

    /// <summary>Called with GET when a phone answers STOP. Null, the default, calls nobody.</summary>
    public Uri? StopUrl { get; set; }

    /// <summary>Whether URLs may lead off this machine. False by default: only loopback is called.</summary>
    public bool AllowRemote { get; set; }

    /// <summary>The parameter that holds the message's tracker; it is left out when the message has none.</summary>
    public string TrackerParameter { get; set; } = "tracker";

    /// <summary>The parameter that holds the phone's number, as the client wrote it.</summary>
    public string NumberParameter { get; set; } = "tel";

    /// <summary>The parameter that holds the status of a receipt.</summary>
    public string StatusParameter { get; set; } = "statut";

    /// <summary>The status of a message that reached its phone; <c>0</c> by default, with which the same application compares it.</summary>
    public string DeliveredStatus { get; set; } = "0";

    /// <summary>
    /// The status of a message that did not, as a fault wants it (<see cref="Faults.FaultKind.Undelivered"/>), where the fault has no code;
    /// <c>1</c> by default, which is the simulator's own.
    /// </summary>
    public string UndeliveredStatus { get; set; } = "1";

    /// <summary>The parameter that holds the text of the phone's answer.</summary>
    public string TextParameter { get; set; } = "sms";

    /// <summary>
    /// The most attempts of a call that fails, 1 to 20: 5 by default. Whether the provider repeats its calls is not public. Callbacks of
    /// Twilio's protocol are made once.
    /// </summary>
    public int MostAttempts { get; set; } = 5;

    /// <summary>The time between the first attempt and the second, by the gateway's clock; each later one is twice as long. One second by default, at least zero.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest time between two attempts, at least <see cref="RetryDelay"/> and at most a day. One minute by default.</summary>
    public TimeSpan LongestRetryDelay { get; set; } = TimeSpan.FromMinutes(1);

    internal TimeSpan DelayAfter(int attempts) =>
        TimeSpan.FromTicks((long)Math.Min(RetryDelay.Ticks * Math.Pow(2, attempts - 1), LongestRetryDelay.Ticks));

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MostAttempts, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MostAttempts, 20);
        ArgumentOutOfRangeException.ThrowIfLessThan(RetryDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(LongestRetryDelay, RetryDelay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(LongestRetryDelay, TimeSpan.FromDays(1));
    }
}
