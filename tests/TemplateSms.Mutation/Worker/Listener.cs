using Xunit.Abstractions;

namespace TemplateSms.Mutation.Worker;

/// <summary>Hears what the test framework tells, until it has told all.</summary>
/// <param name="hear">Gets each message; false stops the run.</param>
internal sealed class Listener<TLast>(Func<IMessageSinkMessage, bool> hear) : IMessageSink, IDisposable
{
    private readonly ManualResetEventSlim _ended = new();

    public bool OnMessage(IMessageSinkMessage message)
    {
        var goOn = hear(message);
        if (message is TLast)
            _ended.Set();
        return goOn;
    }

    public void Wait() => _ended.Wait();

    public void Dispose() => _ended.Dispose();
}
