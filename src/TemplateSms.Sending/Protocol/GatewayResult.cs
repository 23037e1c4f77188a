namespace TemplateSms.Sending;

/// <summary>A gateway's word on one message: accepted or refused. The words may repeat the number, so it prints nothing of itself.</summary>
public readonly struct GatewayResult
{
    private GatewayResult(bool isAccepted, int? code, string? message, int? billedSegments, string? gatewayId, int status = 0)
    {
        GatewayId = gatewayId;
        IsAccepted = isAccepted;
        Status = status;
        Code = code;
        Message = message;
        BilledSegments = billedSegments;
    }

    /// <summary>Whether the gateway has taken the message.</summary>
    public bool IsAccepted { get; }

    /// <summary>The gateway's return code, where it gave one.</summary>
    public int? Code { get; }

    /// <summary>The gateway's words, if any.</summary>
    public string? Message { get; }

    /// <summary>The segments that the gateway bills, where it says so.</summary>
    public int? BilledSegments { get; }

    /// <summary>The gateway's own name of the message, under which it can be asked for; null where it gives none.</summary>
    public string? GatewayId { get; }

    /// <summary>The HTTP status of its answer.</summary>
    internal int Status { get; }

    /// <summary>The gateway has taken the message.</summary>
    /// <param name="code">The gateway's return code, where it gave one.</param>
    /// <param name="message">The gateway's words, if any.</param>
    /// <param name="billedSegments">The segments that it bills, where it says so.</param>
    /// <param name="gatewayId">The gateway's own name of the message, where it gives one.</param>
    public static GatewayResult Accepted(int? code = null, string? message = null, int? billedSegments = null, string? gatewayId = null) =>
        new(true, code, message, billedSegments, gatewayId);

    /// <summary>The gateway refused the message, and nothing was sent to its recipient.</summary>
    /// <param name="code">The gateway's return code, where it gave one.</param>
    /// <param name="message">The gateway's words, if any.</param>
    public static GatewayResult Refused(int? code, string? message = null) => new(false, code, message, null, null);

    internal GatewayResult AnsweredWith(int status) => new(IsAccepted, Code, Message, BilledSegments, GatewayId, status);
}
