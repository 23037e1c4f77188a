using TemplateSms.Isendpro.Sending;

namespace TemplateSms.Isendpro.Messages;

/// <summary>What the gateway cannot send is refused before any I/O, in words that may be logged.</summary>
internal static class ClientRefusal
{
    private const string Ucs2ToFrance =
        "the gateway sends no UCS-2 to metropolitan France; write the text in GSM-7, or declare the encoding as auto.";

    /// <summary>Why this text cannot go to this number, or null.</summary>
    public static string? Of(PhoneNumber to, Outgoing outgoing) =>
        outgoing.IsUcs2 && to.IsMetropolitanFrance ? Ucs2ToFrance : outgoing.Problem;
}
