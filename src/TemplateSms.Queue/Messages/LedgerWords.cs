namespace TemplateSms.Queue.Messages;

/// <summary>The words of the ledger's columns for states, outcomes, encodings and kinds, which people read in the database.</summary>
internal static class LedgerWords
{
    public static string Of(SmsQueueState state) => state switch
    {
        SmsQueueState.Queued => "queued",
        SmsQueueState.Sending => "sending",
        SmsQueueState.Accepted => "accepted",
        SmsQueueState.Rejected => "rejected",
        SmsQueueState.Unknown => "unknown",
        SmsQueueState.Expired => "expired",
        SmsQueueState.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(SmsAttemptOutcome outcome) => outcome switch
    {
        SmsAttemptOutcome.Sending => "sending",
        SmsAttemptOutcome.Accepted => "accepted",
        SmsAttemptOutcome.Rejected => "rejected",
        SmsAttemptOutcome.NotReached => "not_reached",
        SmsAttemptOutcome.Unknown => "unknown",
        SmsAttemptOutcome.Released => "released",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Of(SmsEncoding encoding) => encoding == SmsEncoding.Ucs2 ? "ucs2" : "gsm7";

    public static string Of(SmsKind kind) => kind switch
    {
        SmsKind.Transactional => "transactional",
        SmsKind.Marketing => "marketing",
        SmsKind.Code => "code",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static SmsQueueState State(string word) => Enum.GetValues<SmsQueueState>().First(state => Of(state) == word);

    public static SmsAttemptOutcome Outcome(string word) => Enum.GetValues<SmsAttemptOutcome>().First(outcome => Of(outcome) == word);

    public static SmsEncoding Encoding(string word) => word == "ucs2" ? SmsEncoding.Ucs2 : SmsEncoding.Gsm7;

    public static SmsKind Kind(string word) => Enum.GetValues<SmsKind>().First(kind => Of(kind) == word);
}
