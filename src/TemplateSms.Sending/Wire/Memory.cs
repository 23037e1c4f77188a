namespace TemplateSms.Sending.Wire;

/// <summary>Tells a stream that keeps what is written to it from a connection.</summary>
internal static class Memory
{
    private static Type? _connection;

    /// <summary>Whether a stream tells its length: memory and files do, and so do the buffers of <see cref="HttpContent"/>.</summary>
    public static bool Is(Stream stream)
    {
        if (stream.CanSeek)
            return true;
        var type = stream.GetType();
        if (type == _connection)
            return false;
        try
        {
            _ = stream.Length;
            return true;
        }
        catch (Exception)
        {
            // Asked once for the transport's own type, since the exception takes longer than the rest of a send.
            if (type.Assembly == typeof(HttpContent).Assembly)
                _connection = type;
            return false;
        }
    }
}
