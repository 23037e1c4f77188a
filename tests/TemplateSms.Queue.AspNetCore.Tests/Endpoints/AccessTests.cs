using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Queue.AspNetCore.Tests.Hosting;

namespace TemplateSms.Queue.AspNetCore.Tests.Endpoints;

/// <summary>Who may look and change.</summary>
public class AccessTests
{
    public static TheoryData<string, string> Endpoints { get; } = new()
    {
        { "GET", "lanes" },
        { "GET", "unknown" },
        { "GET", "messages/0192f0c1-0000-7000-8000-000000000000" },
        { "POST", "messages/find" },
        { "POST", "messages/cancel" },
        { "POST", "messages/0192f0c1-0000-7000-8000-000000000000/release" },
        { "POST", "messages/0192f0c1-0000-7000-8000-000000000000/drop" },
        { "POST", "lanes/default/pause" },
        { "POST", "lanes/default/resume" },
        { "POST", "forget" },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Endpoint_WithoutAUserOrWithAnotherRole_IsClosed(string method, string path)
    {
        await using var host = await QueueHost.StartAsync(application => application.MapSmsQueue("/ops").RequireAuthorization("support"));

        async Task<HttpStatusCode> AskAsync(string? user) => (method == "GET" ? await host.GetAsync($"/ops/{path}", user) : await host.PostAsync($"/ops/{path}", user: user)).Status;

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(user: null));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync("Hugo"));
        Assert.NotEqual(HttpStatusCode.Forbidden, await AskAsync("Zoe"));
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Endpoint_OfAnApplicationWithoutAuthorization_Fails(string method, string path)
    {
        await using var host = await QueueHost.StartAsync(application =>
        {
            // A branch in which no middleware asks.
            application.Map("/bare", branch =>
            {
                branch.UseRouting();
                branch.UseEndpoints(endpoints => endpoints.MapSmsQueue("/queue"));
            });
        });

        var answer = method == "GET" ? await host.GetAsync($"/bare/queue/{path}") : await host.PostAsync($"/bare/queue/{path}");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
    }

    [Fact]
    public async Task Endpoint_ThatIsOpenByChoice_NeedsNoUser()
    {
        await using var host = await QueueHost.StartAsync(application => application.MapSmsQueue(allowAnonymous: true));

        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/sms/queue/lanes", user: null)).Status);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("text/plain")]
    public async Task Change_ThatAFormOfAnotherSiteCouldSend_IsRefused(string type)
    {
        await using var host = await QueueHost.StartAsync();
        var id = await host.QueueAsync();

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await host.PostAsync($"/sms/queue/messages/{id}/drop", type: type)).Status);
        Assert.Equal(SmsQueueState.Queued, (await host.Manager.FindAsync(id))!.State);
    }

    [Fact]
    public async Task Ledger_ThatCannotBeReached_IsToldInWords()
    {
        await using var host = await QueueHost.StartAsync(services: services => services.AddSingleton(
            new SmsQueueManager(new SqliteLedgerDialect(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "sms.db")))));

        var answer = await host.GetAsync("/sms/queue/lanes");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "The ledger cannot be reached."), (answer.Status, answer.Json.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Map_WithoutAQueue_SaysWhatIsMissing()
    {
        await using var application = WebApplication.CreateSlimBuilder().Build();

        var exception = Assert.Throws<InvalidOperationException>(() => application.MapSmsQueue());

        Assert.Equal("MapSmsQueue needs a queue: call services.AddSmsQueue first.", exception.Message);
    }
}
