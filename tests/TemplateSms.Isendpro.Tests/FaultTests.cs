using TemplateSms.Clients.Tests.Faults;
using Xunit.Abstractions;

namespace TemplateSms.Isendpro.Tests;

public class FaultTests(ITestOutputHelper output) : FaultSuite(output)
{
    private const int TooManyRequests = 429;

    protected override FaultAnswers Answers => new()
    {
        BeforeTracker = "\"tracker\":\"",
        Accepted = (200, """{"etat":{"etat":[{"code":0,"tel":"0680010203","smslong":"1","message":"ok"}]}}"""),
        Refused = (200, """{"etat":{"etat":[{"code":"11","tel":"0680010203","message":"black list"}]}}"""),
        RefusedAsAWhole = (400, """{"etat":{"etat":[{"code":"3","message":"credentials"}]}}"""),
        NotTaken = [TooManyRequests],
    };

    protected override ISmsClient Client(HttpClient http, Uri address, TimeSpan timeout) => new IsendproClient(http, Sample.Options(address, account =>
    {
        account.MaxRetries = 1;
        account.Timeout = timeout;
        account.NotTakenStatuses.Add(TooManyRequests);
    }));
}
