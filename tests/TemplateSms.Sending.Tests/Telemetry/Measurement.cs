namespace TemplateSms.Sending.Tests.Telemetry;

/// <summary>One measurement, its tags without those that name the gateway, as <c>name=value</c> in their order.</summary>
internal sealed record Measurement(string Instrument, double Value, string Tags);
