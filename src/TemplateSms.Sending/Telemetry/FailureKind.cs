namespace TemplateSms.Sending.Telemetry;

/// <summary>The reason why a message or a request failed, in few words: a tag's value must be one of a handful.</summary>
/// <param name="Reason">The value of <c>error.type</c>.</param>
/// <param name="Code">The gateway's return code, where it gave one.</param>
internal readonly record struct FailureKind(string Reason, int? Code = null)
{
    /// <summary>OpenTelemetry's word for a value outside the expected ones.</summary>
    private const string Other = "_OTHER";

    /// <summary>Codes known have at most five digits. A number in the place of a code must not become a tag.</summary>
    private const int GreatestCode = 99_999;

    public static readonly FailureKind RefusedByClient = new("refused_by_client");
    private static readonly FailureKind _notReached = new("not_reached");
    private static readonly FailureKind _unknown = new("outcome_unknown");
    private static readonly FailureKind _cancelled = new("cancelled");

    /// <summary>The code as a tag's value; null where there is none.</summary>
    public object? CodeTag => Code is null or (>= -GreatestCode and <= GreatestCode) ? Code : Other;

    public static FailureKind Of(Exception failure) => failure switch
    {
        SmsRejectedException { Reason: not null } => RefusedByClient,
        SmsRejectedException refused => RefusedByGateway(refused.Code),
        SmsTransportException => _notReached,
        SmsOutcomeUnknownException => _unknown,
        OperationCanceledException => _cancelled,
        _ => new(failure.GetType().FullName!),
    };

    /// <summary>Gives the reason why an answered message was not taken; null when it was.</summary>
    public static FailureKind? Of(GatewayResult result) => result.IsAccepted ? null : RefusedByGateway(result.Code);

    private static FailureKind RefusedByGateway(int? code) => new("refused_by_gateway", code);
}
