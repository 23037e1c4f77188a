using TemplateSms.Isendpro;
using TemplateSms.Sending;
using TemplateSms.Twilio;

namespace TemplateSms.Soak.Failover;

/// <summary>A gateway as the scenario needs it: a client, the answers, and what its rules make of them.</summary>
internal abstract class FailoverGateway
{
    private const string Elsewhere = "+33700000000";

    public static FailoverGateway Isendpro { get; } = new IsendproGateway();

    public static FailoverGateway Twilio { get; } = new TwilioGateway();

    /// <summary>The gateway's name.</summary>
    public abstract string Id { get; }

    /// <summary>Whether statuses that refuse the key or the rate say that nothing was taken.</summary>
    public abstract bool KnowsWhatIsNotTaken { get; }

    public abstract ISmsClient Client(HttpMessageHandler transport);

    /// <summary>The status and the body of an answer.</summary>
    public (int Status, string Body) Answer(FailoverFault fault, string number) => fault switch
    {
        FailoverFault.Accepts => Accepted(number),
        FailoverFault.SomebodyElse => Accepted(Elsewhere),
        FailoverFault.OptedOut => OptedOut(number),
        FailoverFault.KeyRefused => (401, ""),
        FailoverFault.TooMany => (429, ""),
        _ => (200, "<html>0</html>"),
    };

    protected abstract (int Status, string Body) Accepted(string number);

    protected abstract (int Status, string Body) OptedOut(string number);

    protected static T Quick<T>(T options)
        where T : SmsClientOptions
    {
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
        options.MaxRetries = 1;
        return options;
    }

    private sealed class IsendproGateway : FailoverGateway
    {
        public override string Id => GatewayRules.Isendpro.Id;

        public override bool KnowsWhatIsNotTaken => false;

        public override ISmsClient Client(HttpMessageHandler transport) => new IsendproClient(new HttpClient(transport), Quick(new IsendproOptions { ApiKey = "soak" }));

        protected override (int Status, string Body) Accepted(string number) => (200, $$$"""{"etat":{"etat":[{"code":0,"tel":"{{{number[1..]}}}"}]}}""");

        protected override (int Status, string Body) OptedOut(string number) => (200, $$$"""{"etat":{"etat":[{"code":11,"tel":"{{{number[1..]}}}"}]}}""");
    }

    private sealed class TwilioGateway : FailoverGateway
    {
        private const string Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

        public override string Id => GatewayRules.Twilio.Id;

        public override bool KnowsWhatIsNotTaken => true;

        public override ISmsClient Client(HttpMessageHandler transport) =>
            new TwilioClient(new HttpClient(transport), Quick(new TwilioOptions { AccountSid = Account, AuthToken = "soak", Sender = "ACME" }));

        protected override (int Status, string Body) Accepted(string number) =>
            (201, $$"""{"sid":"SMcccccccccccccccccccccccccccccccc","account_sid":"{{Account}}","status":"queued","num_segments":"1","to":"{{number}}"}""");

        protected override (int Status, string Body) OptedOut(string number) => (400, """{"code":21610,"message":"opted out","status":400}""");
    }
}
