namespace TemplateSms.Sending.Failover;

/// <summary>Holds messages against the rules of two gateways, before either is asked.</summary>
internal sealed record FailoverRules(GatewayRules First, GatewayRules Then)
{
    /// <summary>The reason why a template's message may not go on from one to the other, in words that may be logged; or null.</summary>
    public string? ProblemOf(SmsContent content) => content.Gateways.Count == 0 ? null : ProblemOf(content, First) ?? ProblemOf(content, Then);

    /// <summary>Finds the form of a content at both gateways.</summary>
    /// <exception cref="SmsTemplateException">One of them takes none.</exception>
    public void Check(SmsContent content, PhoneNumber to)
    {
        First.ContentFor(content, to);
        Then.ContentFor(content, to);
    }

    private static string? ProblemOf(SmsContent content, GatewayRules rules) =>
        content.Gateways.Contains(rules.Id) || content.Gateways.Contains(GatewayRules.Any.Id)
            ? null
            : $"the template was proved for {string.Join(", ", content.Gateways)} and not for {rules.Id}; name both gateways in SmsGateway, smstpl_gateway or the template's gateway.";
}
