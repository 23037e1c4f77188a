using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TemplateSms.Simulator;

namespace TemplateSms.ISendPro.Tests.DependencyInjection;

public sealed class LoggingTests
{
    [Fact]
    public async Task Send_EveryLogLevel_KeepsSecrets()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { Sample.Digits } });
        using var log = new RecordingProvider();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddISendPro(options =>
        {
            options.ApiKey = Sample.Key;
            options.BaseAddress = gateway.BaseAddress;
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<ISmsClient>();

        await client.SendAsync(Sample.Content.To(Sample.Abroad));
        await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(Sample.Message));

        var lines = string.Join('\n', log.Lines);
        Assert.Contains("/cgi-bin/sms", lines, StringComparison.Ordinal);
        foreach (var secret in (string[])[Sample.Key, Sample.Words, Sample.Digits, Sample.Abroad.Value])
            Assert.DoesNotContain(secret, lines, StringComparison.Ordinal);
    }

    private sealed class RecordingProvider : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
