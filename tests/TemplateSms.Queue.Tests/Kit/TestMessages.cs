using TemplateSms.Templating;

namespace TemplateSms.Queue.Tests.Kit;

/// <summary>Messages to send.</summary>
internal static class TestMessages
{
    public static PhoneNumber Number(int n = 0) => PhoneNumber.Parse($"+3368001{n:0000}");

    public static SmsMessage Message(string text = "Hello", int n = 0, SmsKind kind = SmsKind.Transactional) =>
        SmsContent.Create(text, kind: kind).To(Number(n));

    /// <summary>A message as the code of a template makes it.</summary>
    public static SmsMessage OfTemplate(string template, string text = "Hello", SmsKind kind = SmsKind.Transactional)
    {
        var declaration = new SmsTemplateDeclaration(template, SmsEncoding.Gsm7, UnencodableHandling.Reject, maxSegments: 1, kind, sender: null, reserve: 0, gateways: [], culture: null);
        var writer = new SmsWriter(stackalloc char[160], UnencodableHandling.Reject, SmsEncoding.Gsm7);
        writer.Text(text);
        return writer.TryFinish(declaration, tracker: null, out var content, out var error) ? content.To(Number()) : throw error.ToException();
    }
}
