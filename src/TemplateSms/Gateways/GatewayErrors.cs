using System.Globalization;
using TemplateSms.Contents;
using TemplateSms.Shared;

namespace TemplateSms.Gateways;

/// <summary>The reasons why a gateway does not take a content that fits by itself.</summary>
internal static class GatewayErrors
{
    public static SmsArgumentError TooLong(GatewayRules rules, SmsContent content, int limit)
    {
        var measure = new SmsMeasure(content.Encoding == SmsEncoding.Gsm7, content.Units, content.Segments);
        return TextErrors.TooLong(measure, content.Reserve, limit, rules, content.Kind == SmsKind.Marketing) with { Template = content.Template };
    }

    public static SmsArgumentError TooManyCharacters(SmsContent content, int limit) => new()
    {
        Template = content.Template,
        Reason = SmsArgumentProblem.TextTooLong,
        Message = string.Create(CultureInfo.InvariantCulture, $"The text has {content.Text.Length} characters, and the gateway sends at most {limit}."),
    };
}
