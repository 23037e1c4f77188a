namespace TemplateSms.Queue.Working;

/// <summary>The places of a worker for messages on their way. One thread takes them, others give them back.</summary>
internal sealed class Places(int most, Action freed)
{
    private int _taken;

    public int Free => most - Volatile.Read(ref _taken);

    public int Taken => Volatile.Read(ref _taken);

    public void Take(int messages) => Interlocked.Add(ref _taken, messages);

    public void GiveBack(int messages)
    {
        Interlocked.Add(ref _taken, -messages);
        freed();
    }
}
