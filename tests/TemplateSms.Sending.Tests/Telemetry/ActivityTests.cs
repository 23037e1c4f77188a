using System.Diagnostics;

namespace TemplateSms.Sending.Tests.Telemetry;

public sealed class ActivityTests : IDisposable
{
    private readonly TelemetryRecorder _recorder = new();

    public void Dispose() => _recorder.Dispose();

    [Fact]
    public async Task Send_Accepted_IsOneClientActivityOfTheConventions()
    {
        Activity? current = null;
        var client = _recorder.Client((request, _) =>
        {
            current = Activity.Current;
            return Answers.CodesAsync(request, 0);
        });
        using var parent = new Activity("order").Start();

        await client.SendAsync(TestMessage.Message);

        var activity = Assert.Single(_recorder.Activities);
        Assert.Same(activity, current);
        Assert.Equal(parent.SpanId, activity.ParentSpanId);
        Assert.Equal((_recorder.NameOf("send"), ActivityKind.Client, ActivityStatusCode.Unset), (activity.DisplayName, activity.Kind, activity.Status));
        Assert.Equal(
            [
                ("messaging.operation.name", "send"),
                ("messaging.operation.type", "send"),
                ("messaging.system", "stub"),
                ("server.port", 443),
            ],
            TagsOf(activity));
    }

    [Fact]
    public async Task Send_RefusedAfterARetry_SaysSo()
    {
        var attempts = 0;
        var client = _recorder.Client((request, _) => ++attempts == 1 ? Answers.NotReached() : Answers.CodesAsync(request, 11));

        await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(TestMessage.Message));

        var activity = Assert.Single(_recorder.Activities);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal("The gateway refused the message to *********03 with code 11.", activity.StatusDescription);
        Assert.Superset(
            new HashSet<(string, object?)> { ("error.type", "refused_by_gateway"), ("templatesms.gateway.code", 11), ("http.request.resend_count", 1) },
            TagsOf(activity).ToHashSet());
    }

    [Fact]
    public async Task SendMany_SomeRefused_IsNoErrorAndCountsThem()
    {
        var client = _recorder.Client((request, _) => Answers.CodesAsync(request, 0, 21));

        await client.SendAsync(TestMessage.Content, [TestMessage.Number, TestMessage.Abroad]);

        var activity = Assert.Single(_recorder.Activities);
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Superset(
            new HashSet<(string, object?)> { ("messaging.batch.message_count", 2), ("templatesms.rejected.messages", 1) },
            TagsOf(activity).ToHashSet());
    }

    [Fact]
    public async Task Query_Unanswered_IsAnActivityOfItsOwnName()
    {
        var client = _recorder.Client((_, _) => Answers.NotReached(), maxRetries: 0);

        await Assert.ThrowsAsync<SmsTransportException>(() => client.AskAsync(protocol => protocol.Balance()));

        var activity = Assert.Single(_recorder.Activities);
        Assert.Equal(_recorder.NameOf("get_balance"), activity.DisplayName);
        Assert.Contains(("error.type", "not_reached"), TagsOf(activity));
    }

    private static IEnumerable<(string, object?)> TagsOf(Activity activity) =>
        activity.TagObjects.Where(tag => tag.Key != "server.address").Select(tag => (tag.Key, tag.Value)).OrderBy(tag => tag.Key, StringComparer.Ordinal);
}
