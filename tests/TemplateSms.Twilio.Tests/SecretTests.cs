using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TemplateSms.Clients.Tests.Secrets;

namespace TemplateSms.Twilio.Tests;

public abstract class SecretTests : SecretSuite
{
    /// <summary>The secret as the Authorization header has it, without characters that an address would escape.</summary>
    protected override IReadOnlyList<string> MoreSecrets =>
        [.. Convert.ToBase64String(Encoding.ASCII.GetBytes($"{User}:{Secret.Key}")).Split('+', '/', '=').Where(part => part.Length > 0)];

    /// <summary>The name that is given with the secret.</summary>
    protected abstract string User { get; }

    [Theory]
    [InlineData("400 Bad Request", """{"code":21211,"message":"{0}","more_info":"{0}","status":400}""", "SmsRejectedException")]
    [InlineData("400 Bad Request", """{"code":680917342,"message":"{0}","status":400}""", "SmsRejectedException")]
    [InlineData("401 Unauthorized", """{"code":20003,"message":"{0}","status":401}""", "SmsTransportException")]
    [InlineData("201 Created", """{"sid":"SMcccccccccccccccccccccccccccccccc","status":"failed","error_code":30007,"error_message":"{0}"}""", "SmsRejectedException")]
    [InlineData("201 Created", """{"sid":"{0}","status":"{0}"}""", "SmsOutcomeUnknownException")]
    [InlineData("201 Created", """{"sid":"SMcccccccccccccccccccccccccccccccc","status":"queued","body":"{0}""", "SmsOutcomeUnknownException")]
    [InlineData("201 Created", "<html>{0}</html>", "SmsOutcomeUnknownException")]
    [InlineData("500 {0}", "<html>{0}</html>", "SmsOutcomeUnknownException")]
    [InlineData("405 Method Not Allowed", "{0}", "SmsOutcomeUnknownException")]
    public async Task Answered_WithAllThatWasSent(string status, string answer, string expected)
    {
        await using var server = EchoServer.Start(status.Replace("{0}", Secret.Key, StringComparison.Ordinal), answer, "X-Echo: {0}\r\nLocation: http://127.0.0.1/{0}\r\n");

        await SendEveryWayAsync(server.BaseAddress);
        await AskEverythingAsync(server.BaseAddress);

        AssertTold(expected, "activity TemplateSms/send", "get_message", "event System.Net.Http/RequestStart", "activity System.Net.Http/");
    }

    [Fact]
    public async Task Accepted_AndRead()
    {
        const string Message = """{"sid":"SMcccccccccccccccccccccccccccccccc","status":"queued","body":"{0}","error_message":"{0}","uri":"{0}"}""";
        await using var created = EchoServer.Start("201 Created", Message);
        await using var found = EchoServer.Start("200 OK", Message);

        await SendEveryWayAsync(created.BaseAddress);
        await AskEverythingAsync(found.BaseAddress);

        AssertTold("Status = Accepted", "TwilioMessage {", "log TemplateSms.Twilio.TwilioClient");
    }

    [Fact]
    public async Task Options_AllWrong()
    {
        await using var services = Services(new Uri("https://gateway.invalid/?token=" + Secret.Key), configure: services => services.Configure<TwilioOptions>(account =>
        {
            account.AuthToken = Secret.Key + " ";
            account.ApiKeySid = Secret.Key;
            account.ApiKeySecret = Secret.Key + " ";
            account.Sender = "Zq7sender and more";
        }));

        await TellAsync(() => Task.FromResult<object?>(services.GetRequiredService<IOptions<TwilioOptions>>().Value));

        var told = Told.ToString();
        Assert.Contains("OptionsValidationException", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret.Key, told, StringComparison.Ordinal);
    }

    protected abstract void Authenticate(TwilioOptions options);

    protected override void Register(IServiceCollection services, Uri address, int maxRetries) => services.AddTwilio(options =>
    {
        options.AccountSid = Sample.Account;
        Authenticate(options);
        options.Sender = "ACME";
        options.StatusCallback = new Uri("https://shop.example/sms");
        options.BaseAddress = address;
        options.MaxRetries = maxRetries;
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
        options.BatchTimeout = TimeSpan.FromSeconds(1);
    });

    protected override async Task AskEverythingAsync(Uri address)
    {
        await using var services = Services(address);
        await TellAsync(async () => await services.GetRequiredService<TwilioClient>().GetMessageAsync(Sample.MessageSid));
    }
}

/// <summary>With the account's auth token.</summary>
public sealed class AuthTokenSecretTests : SecretTests
{
    protected override string User => Sample.Account;

    protected override void Authenticate(TwilioOptions options) => options.AuthToken = Secret.Key;
}

/// <summary>With an API key.</summary>
public sealed class ApiKeySecretTests : SecretTests
{
    protected override string User => "SK" + new string('d', 32);

    protected override void Authenticate(TwilioOptions options) => (options.ApiKeySid, options.ApiKeySecret) = (User, Secret.Key);
}
