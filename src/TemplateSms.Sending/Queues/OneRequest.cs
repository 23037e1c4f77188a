namespace TemplateSms.Sending.Queues;

/// <summary>Holds the recipients of a call against what one request can carry.</summary>
internal static class OneRequest
{
    /// <exception cref="ArgumentException">They cannot go in one request.</exception>
    public static void Check(GatewayProtocol protocol, IReadOnlyList<SmsRecipient> recipients)
    {
        if (ProblemOf(protocol, recipients) is { } problem)
            throw new ArgumentException(problem, nameof(recipients));
    }

    private static string? ProblemOf(GatewayProtocol protocol, IReadOnlyList<SmsRecipient> recipients)
    {
        if (recipients.Count == 0 || recipients.Count > protocol.MaxRecipients)
            return FormattableString.Invariant($"One request carries 1 to {protocol.MaxRecipients} messages, not {recipients.Count}.");
        var key = recipients[0].Plan?.RequestKey;
        var numbers = new HashSet<PhoneNumber>(recipients.Count);
        foreach (var recipient in recipients)
        {
            if (recipient.To.IsDefault || recipient.Plan is not { } plan)
                return "A recipient has no number or no plan.";
            if (plan.Rules.Id != protocol.Rules.Id)
                return "A plan was made by the client of another gateway.";
            if (!plan.RequestKey.Equals(key))
                return "The messages cannot share a request: their request keys differ.";
            if (!numbers.Add(recipient.To))
                return "A number stands twice in the request; make a request for each of its messages.";
        }

        return null;
    }
}
