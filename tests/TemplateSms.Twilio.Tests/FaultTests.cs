using TemplateSms.Clients.Tests.Faults;
using Xunit.Abstractions;

namespace TemplateSms.Twilio.Tests;

public sealed class FaultTests(ITestOutputHelper output) : FaultSuite(output)
{
    protected override FaultAnswers Answers => new()
    {
        // In the query of StatusCallback, within a form.
        BeforeTracker = "tracker%3D",
        Accepted = (201, Sample.Message()),
        Refused = (400, Sample.Refusal(TwilioCodes.OptedOut)),
        RefusedAsAWhole = (400, Sample.Refusal(TwilioCodes.FromCannotReachTo)),
        NotTaken = [401, 403, 404, 429],
    };

    protected override ISmsClient Client(HttpClient http, Uri address, TimeSpan timeout) => new TwilioClient(http, Sample.Options(address, account =>
    {
        account.MaxRetries = 1;
        account.Timeout = timeout;
        account.StatusCallback = new Uri("https://shop.example/sms");
    }));
}
