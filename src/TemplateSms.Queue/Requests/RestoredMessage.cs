using TemplateSms.Queue.Messages;
using TemplateSms.Templating;

namespace TemplateSms.Queue.Requests;

/// <summary>Makes a message again of what the ledger kept.</summary>
internal static class RestoredMessage
{
    /// <exception cref="SmsTemplateException">The text does not keep what its template declares: somebody has changed the row.</exception>
    /// <exception cref="FormatException">The number or the sender is none.</exception>
    public static SmsMessage Of(ClaimedMessage kept, string text)
    {
        var declaration = new SmsTemplateDeclaration(
            kept.Template,
            kept.Encoding,
            UnencodableHandling.Reject,
            kept.MaxSegments,
            kept.Kind,
            SenderOf(kept),
            kept.Reserve,
            kept.Gateways.Length == 0 ? [] : kept.Gateways.Split(' '),
            kept.Culture);
        var writer = new SmsWriter(stackalloc char[SegmentRoom], UnencodableHandling.Reject, kept.Encoding);
        writer.Text(text);
        return writer.TryFinish(declaration, kept.Reference, out var content, out var error)
            ? content.To(PhoneNumber.Parse(kept.Phone))
            : throw error.ToException();
    }

    public static SenderId? SenderOf(ClaimedMessage kept) => kept.Sender is { } sender ? SenderId.Parse(sender) : null;

    /// <summary>The characters of a usual text, which need no buffer of their own.</summary>
    private const int SegmentRoom = 320;
}
