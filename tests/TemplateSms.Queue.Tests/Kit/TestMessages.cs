namespace TemplateSms.Queue.Tests.Kit;

/// <summary>Messages to send.</summary>
internal static class TestMessages
{
    public static PhoneNumber Number(int n = 0) => PhoneNumber.Parse($"+3368001{n:0000}");

    public static SmsMessage Message(string text = "Hello", int n = 0, SmsKind kind = SmsKind.Transactional) =>
        SmsContent.Create(text, kind: kind).To(Number(n));
}
