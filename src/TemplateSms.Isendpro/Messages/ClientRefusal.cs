namespace TemplateSms.Isendpro.Messages;

/// <summary>Refuses before any I/O what the gateway cannot send, in words that may be logged.</summary>
internal static class ClientRefusal
{
    private const string Ucs2ToFrance =
        "the gateway sends no UCS-2 to metropolitan France; write the text in GSM-7, or declare the encoding as auto.";

    /// <summary>Gives the reason why this text cannot go to this number, or null.</summary>
    public static string? Of(PhoneNumber to, Outgoing outgoing) =>
        outgoing.IsUcs2 && to.IsMetropolitanFrance ? Ucs2ToFrance : outgoing.Problem;
}
