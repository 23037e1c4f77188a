using System.Runtime.CompilerServices;

namespace TemplateSms.Sending.Wire;

/// <summary>Looks at the handlers of an HTTP client, which it does not tell of itself.</summary>
internal static class ClientHandlers
{
    /// <summary>
    /// Whether a client has a transport alone, such as a <see cref="SocketsHttpHandler"/> or a stub. Where a version of .NET does not
    /// let it be seen, handlers are assumed: that refuses more, and sends nothing twice.
    /// </summary>
    public static bool AreNone(HttpClient client)
    {
        try
        {
            return Handler(client) is not DelegatingHandler { InnerHandler: not null };
        }
        catch (MissingFieldException)
        {
            return false;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_handler")]
    private static extern ref HttpMessageHandler Handler(HttpMessageInvoker client);
}
