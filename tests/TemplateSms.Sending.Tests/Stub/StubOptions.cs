using System.ComponentModel.DataAnnotations;

namespace TemplateSms.Sending.Tests.Stub;

/// <summary>An account of the stub gateway, which waits little between retries.</summary>
internal sealed class StubOptions : SmsClientOptions
{
    public static readonly Uri Nowhere = new("https://gateway.invalid/api/");

    public StubOptions(Uri? baseAddress = null)
        : base(baseAddress ?? Nowhere)
    {
        RetryDelay = TimeSpan.FromMilliseconds(1);
        BatchTimeout = TimeSpan.FromSeconds(2);
    }

    public string Key { get; set; } = TestMessage.Key;

    public int MaxRecipients { get; set; } = 100;

    /// <summary>The stub gateway takes no UCS-2, and else any message.</summary>
    public GatewayRules Rules { get; set; } = GatewayRules.Any with { Id = "stub", WithoutUcs2 = GatewayDestinations.Of("anyone", [""]) };

    protected override IEnumerable<ValidationResult> Check() =>
        Key.Length == 0 ? [.. base.Check(), Fault(nameof(Key), "it is empty")] : base.Check();
}
