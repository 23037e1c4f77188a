namespace TemplateSms.Sending.Tests.Stub;

/// <summary>The stub gateway takes no UCS-2.</summary>
internal sealed class StubPlan(SmsContent content, SmsSendOptions? options) : SmsPlan(content, options)
{
    public const string NoUcs2 = "the stub gateway takes no UCS-2.";

    public override string? ProblemFor(PhoneNumber to) => Content.Encoding is SmsEncoding.Ucs2 ? NoUcs2 : base.ProblemFor(to);
}
