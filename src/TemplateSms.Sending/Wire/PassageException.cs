namespace TemplateSms.Sending.Wire;

/// <summary>
/// A request of a handler is refused before it leaves. It is no <see cref="HttpRequestException"/>, which handlers take for a fault
/// that passes and try again, with waits that bring nothing.
/// </summary>
internal sealed class PassageException(string message) : InvalidOperationException(message)
{
    public const string Elsewhere = "the request goes to the gateway's address only, since it may hold the key, and a handler led it to another";
    public const string Twice = "the request has left already, or was about to, and a handler sent it again";
    public const string TooLate = "the attempt was over before the request had left";
    public const string TakenBack = "its caller took the request back before it had left";
    public const string Unknown = "a handler sent a request of its own; a copy of the engine's request has to keep its HttpRequestMessage.Options";
    public const string Copied = "a handler read the body, which could be sent twice then; an HttpClient over SmsHttpHandler.Create allows it";
}
