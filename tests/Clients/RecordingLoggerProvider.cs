using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TemplateSms.Clients.Tests;

/// <summary>Keeps what is logged at any level: the text, the values it is made of, the scopes, the exception.</summary>
internal sealed class RecordingLoggerProvider : ILoggerProvider
{
    public ConcurrentQueue<(string Category, LogLevel Level, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<(string Category, LogLevel Level, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue((category, LogLevel.Trace, Print(state)));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((category, logLevel, $"{formatter(state, exception)} [{eventId} {Print(state)}] {exception}"));

        private static string Print(object? state) =>
            state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(", ", values) : state?.ToString() ?? "";
    }
}
