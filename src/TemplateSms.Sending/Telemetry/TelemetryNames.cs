namespace TemplateSms.Sending.Telemetry;

/// <summary>
/// The names of measurements and traces: those of OpenTelemetry's messaging conventions where one fits, our own under
/// <c>templatesms</c> elsewhere.
/// </summary>
internal static class TelemetryNames
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Source = "TemplateSms";

    /// <summary>The name of every operation that sends.</summary>
    public const string Send = "send";

    public const string Duration = "messaging.client.operation.duration";
    public const string Sent = "messaging.client.sent.messages";
    public const string Failed = "templatesms.client.failed.messages";
    public const string Segments = "templatesms.client.sent.segments";
    public const string Retries = "templatesms.client.retries";

    public const string FailedOver = "templatesms.client.failed_over.messages";

    public const string NextSystemTag = "templatesms.next.system";
    public const string StatusTag = "http.response.status_code";
    public const string SystemTag = "messaging.system";
    public const string OperationTag = "messaging.operation.name";
    public const string OperationTypeTag = "messaging.operation.type";
    public const string BatchTag = "messaging.batch.message_count";
    public const string ServerTag = "server.address";
    public const string PortTag = "server.port";
    public const string ErrorTag = "error.type";
    public const string ResendTag = "http.request.resend_count";
    public const string TemplateTag = "templatesms.template";
    public const string CodeTag = "templatesms.gateway.code";
    public const string RejectedTag = "templatesms.rejected.messages";
}
