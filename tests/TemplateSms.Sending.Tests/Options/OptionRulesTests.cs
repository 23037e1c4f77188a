using Microsoft.Extensions.Options;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Options;

/// <summary>The defaults of an account, and each option at, below and above its limits.</summary>
public sealed class OptionRulesTests
{
    public static TheoryData<string, string, string, string[], string[]> Options => new()
    {
        { "Timeout", "it must be over 0 and at most one day", "time", ["0.00:00:00.0000001", "1.00:00:00"], ["0.00:00:00", "-0.00:00:01", "1.00:00:00.0000001"] },
        { "BatchTimeout", "it must be over 0 and at most seven days", "time", ["0.00:00:00.0000001", "7.00:00:00"], ["0.00:00:00", "-0.00:00:01", "7.00:00:00.0000001"] },
        { "RetryDelay", "it must be 1 ms to 1 minute", "time", ["0.00:00:00.0010000", "0.00:01:00"], ["0.00:00:00.0009999", "0.00:01:00.0000001", "0.00:00:00"] },
        { "MaxRetries", "it must be 0 to 10", "count", ["0", "10"], ["-1", "11"] },
        { "MaxConcurrentRequests", "it must be 1 to 10000", "count", ["1", "10000"], ["0", "10001"] },
        { "MaxRequestsPerSecond", "it must be 0.001 to 100000", "rate", ["0.001", "100000"], ["0.0009", "100000.1", "0", "-1", "NaN"] },
        { "NotTakenStatuses", "a status must be 300 to 599", "status", ["300", "599"], ["299", "600"] },
        { "BaseAddress", "it must be https, or http on loopback", "address", ["https://gateway.invalid/", "http://localhost/", "http://127.0.0.1:81/"], ["http://gateway.invalid/", "ftp://localhost/"] },
        { "BaseAddress", "it must be absolute", "address", [], ["/api"] },
        { "BaseAddress", "it must have no user, query or fragment", "address", [], ["https://user@gateway.invalid/", "https://gateway.invalid/?a", "https://gateway.invalid/#a"] },
        { "BaseAddress", "it is missing", "address", [], [""] },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void Option_AtAndPastItsLimits_IsTakenOrNamedWithItsRule(string option, string rule, string kind, string[] taken, string[] refused)
    {
        Assert.All(taken, value => Create(options => Set(options, option, kind, value)).Dispose());
        Assert.All(refused, value =>
        {
            var error = Assert.Throws<OptionsValidationException>(() => Create(options => Set(options, option, kind, value)));

            Assert.Equal([$"{option} is not valid: {rule}."], error.Failures);
            Assert.Equal(("StubOptions", typeof(StubOptions)), (error.OptionsName, error.OptionsType));
        });
    }

    [Fact]
    public void Options_WithSeveralFaults_NameEach()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Create(options => (options.MaxRetries, options.MaxConcurrentRequests, options.Key) = (-1, 0, "")));

        Assert.Equal(["MaxRetries", "MaxConcurrentRequests", "Key"], error.Failures.Select(failure => failure.Split(' ')[0]));
    }

    [Fact]
    public void Options_OfANewAccount_HaveTheDocumentedDefaults()
    {
        var options = new PlainOptions();

        Assert.Equal((TimeSpan.FromSeconds(30), null, 3), (options.Timeout, options.BatchTimeout, options.MaxRetries));
        Assert.Equal((TimeSpan.FromMilliseconds(500), false, 100, null), (options.RetryDelay, options.RetryUnknownOutcomes, options.MaxConcurrentRequests, options.MaxRequestsPerSecond));
        Assert.Empty(options.NotTakenStatuses);
        Assert.Equal(StubOptions.Nowhere, options.BaseAddress);
    }

    private static SmsEngine<StubProtocol> Create(Action<StubOptions> change) => StubClient.Of((_, _) => Task.FromResult(StubClient.Answer("0")), change);

    private static void Set(StubOptions options, string option, string kind, string text)
    {
        object? value = kind switch
        {
            "time" => TimeSpan.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
            "count" => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
            "rate" => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
            "address" => text.Length == 0 ? null : new Uri(text, text.StartsWith('/') ? UriKind.Relative : UriKind.Absolute),
            _ => null,
        };
        if (kind == "status")
            options.NotTakenStatuses.Add(int.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        else
            typeof(SmsClientOptions).GetProperty(option)!.SetValue(options, value);
    }

    private sealed class PlainOptions() : SmsClientOptions(StubOptions.Nowhere);
}
