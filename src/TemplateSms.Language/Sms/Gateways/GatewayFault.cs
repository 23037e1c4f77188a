using TemplateSms.Language.Text;

namespace TemplateSms.Language.Sms;

/// <summary>The fault of a value that a gateway does not take.</summary>
/// <param name="Span">The offending characters, from the start of the value.</param>
/// <param name="Problem">The problem in words: "it has 3 of at least 4 characters".</param>
/// <param name="Rule">The rule in words: "4 to 11 ASCII letters, digits and spaces, and not digits only".</param>
/// <param name="Gateways">The gateways that refuse it, as " of isendpro and twilio"; empty where the template is for one gateway.</param>
public sealed record GatewayFault(TextSpan Span, string Problem, string Rule, string Gateways);
