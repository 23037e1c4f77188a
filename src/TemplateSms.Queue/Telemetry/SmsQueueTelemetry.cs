namespace TemplateSms.Queue;

/// <summary>The names under which a queue tells its measurements.</summary>
public static class SmsQueueTelemetry
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "TemplateSms.Queue";
}
