using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Proof;

/// <summary>A text that is UCS-2, as it goes to a recipient in metropolitan France.</summary>
internal static class FrenchOutcome
{
    private static readonly PhoneNumber _recipient = PhoneNumber.Parse("+33612345678");

    public static Outcome Of(SmsContent content)
    {
        try
        {
            return new Outcome(content.To(_recipient).Content, null);
        }
        catch (SmsTemplateException exception)
        {
            return new Outcome(null, exception.Error);
        }
    }
}
