using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Says how the arguments of a template are counted.</summary>
public static class EncodingCost
{
    /// <summary>The cost that the guards of a template count: under <c>auto</c> a message is sent in either encoding.</summary>
    public static TextCost Cost(this TemplateEncoding encoding) => encoding switch
    {
        TemplateEncoding.Gsm7 => TextCost.Gsm7,
        TemplateEncoding.Ucs2 => TextCost.Ucs2,
        _ => TextCost.Larger,
    };
}
