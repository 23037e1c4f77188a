namespace TemplateSms.Sending.Exchanges;

/// <summary>Messages on their way.</summary>
internal sealed class SendExchange(GatewayProtocol protocol, GatewayStatuses notTaken, GatewayRequest request, GatewaySend send) : AnsweredExchange<GatewayResult[]>(request)
{
    public override string Name => "send";

    public override bool IsRepeatable => false;

    public override bool IsIdempotent => protocol.Rules.HasIdempotencyKeys;

    public override bool IsRepeatedByChoice => true;

    public override int MostAnswerBytes => 1024 * 1024;

    public override IReadOnlyList<SmsRecipient> Recipients => send.Recipients;

    public override bool IsBatch => send.IsBatch;

    public override bool IsNotTaken(int status) => protocol.Rules.NotTaken.Contain(status) || notTaken.Contain(status);

    public override GatewayReading<GatewayResult[]> Read(GatewayAnswer answer)
    {
        var reading = protocol.Read(answer, send);
        if (reading.Failure is not null)
            return reading;
        if (reading.Content is not { } results || results.Length != send.Recipients.Count)
            return answer.Unreadable("it does not tell what became of each message");

        for (var place = 0; place < results.Length; place++)
            results[place] = results[place].AnsweredWith(answer.Status);

        // Refused alone is refused as a whole.
        return results is [{ IsAccepted: false } refusal] && !send.IsBatch
            ? new SmsRejectedException(send.Recipients[0].To, refusal.Code, refusal.Message)
            : reading;
    }
}
