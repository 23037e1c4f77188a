using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public sealed class MemberTests : IDisposable
{
    private const string Template = """
        ---
        unencodable: replace
        tracker: order{{ id }}
        params:
          name: string(10)
          greeting: string(5) = Hello
          id: string(6, alnum)
        ---
        {{ greeting }} {{ name }}
        """;

    // The required parameters come first, in order, then those with a default.
    private const string Callers = """
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using TemplateSms;

        namespace Scratch;

        public static class Caller
        {
            public static Task<SmsReceipt> Extension(ISmsClient client, PhoneNumber to, SmsSendOptions options, CancellationToken token) =>
                client.SendWelcome(to, "Zoe", "A1", "Hi", options, token);

            public static Task<SmsReceipt> Static(ISmsClient client, PhoneNumber to, string name) => Sms.SendWelcome(client, to, name, "A1");

            public static Task<SmsBatchReceipt> Many(ISmsClient client, IReadOnlyCollection<PhoneNumber> to, CancellationToken token) =>
                client.SendWelcome(to, name: "Zoe", id: "A1", cancellationToken: token);

            public static (bool, SmsContent?, SmsArgumentError?) Try(string name) =>
                (Sms.TryWelcome(name, "A1", out var content, out var error, greeting: "Hi"), content, error);

            public static int LengthOf(string name) => Sms.TryWelcome(name, "A1", out var content, out var error) ? content.Units : -error.Message.Length;
        }
        """;

    private static readonly PhoneNumber _ada = PhoneNumber.Parse("+33612345678");
    private static readonly PhoneNumber _bob = PhoneNumber.Parse("+33687654321");

    private readonly RecordingClient _client = new();
    private readonly LoadedAssembly _assembly = GeneratorHarness
        .Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("welcome.smstpl", Template).WithSource("Caller.cs", Callers))
        .Load();

    [Fact]
    public async Task Send_AsExtension_HandsTextOptionsAndTokenToTheClient()
    {
        using var source = new CancellationTokenSource();
        var options = new SmsSendOptions { Tracker = "other" };

        var receipt = await (Task<SmsReceipt>)Call("Extension", _client, _ada, options, source.Token)!;

        var sent = Assert.Single(_client.Sent);
        Assert.Equal("Hi Zoe", sent.Content.Text);
        Assert.Equal("orderA1", sent.Content.Tracker);
        Assert.Equal([_ada], sent.To);
        Assert.Same(options, sent.Options);
        Assert.Equal(source.Token, sent.Cancellation);
        Assert.Same(sent.Content, receipt.Content);
    }

    [Fact]
    public async Task Send_AsStaticCall_TakesDefaults()
    {
        await (Task<SmsReceipt>)Call("Static", _client, _ada, "Zoe")!;

        Assert.Equal("Hello Zoe", Assert.Single(_client.Sent).Content.Text);
    }

    [Fact]
    public async Task Send_ToMany_SendsOneText()
    {
        using var source = new CancellationTokenSource();

        var receipt = await (Task<SmsBatchReceipt>)Call("Many", _client, new[] { _ada, _bob }, source.Token)!;

        var sent = Assert.Single(_client.Sent);
        Assert.Equal([_ada, _bob], sent.To);
        Assert.Equal(source.Token, sent.Cancellation);
        Assert.Equal(2, receipt.Accepted.Count);
    }

    [Fact]
    public void Send_WithAnArgumentOverItsBound_ThrowsBeforeATaskExists()
    {
        var exception = Assert.Throws<SmsTemplateException>(() => Call("Static", _client, _ada, "Maximiliane"));

        Assert.Equal("Template 'welcome': Parameter 'name' costs 11 septets, at most 10 are allowed.", exception.Message);
        Assert.Empty(_client.Sent);
    }

    [Fact]
    public void Try_WithGoodArguments_GivesTheContent()
    {
        var (fits, content, error) = ((bool, SmsContent?, SmsArgumentError?))Call("Try", "Zoe")!;

        Assert.True(fits);
        Assert.Equal("Hi Zoe", content!.Text);
        Assert.Null(error);
    }

    [Fact]
    public void Try_WithABadArgument_GivesTheError()
    {
        var (fits, content, error) = ((bool, SmsContent?, SmsArgumentError?))Call("Try", "Maximiliane")!;

        Assert.False(fits);
        Assert.Null(content);
        Assert.Equal(("welcome", "name", SmsArgumentProblem.TooLong), (error!.Template, error.Parameter, error.Reason));
    }

    [Fact]
    public void Try_Outs_AreKnownNotToBeNull() => Assert.Equal(9, Call("LengthOf", "Zoe"));

    public void Dispose() => _assembly.Dispose();

    private object? Call(string method, params object?[] arguments) => _assembly.Invoke("Scratch.Caller", method, arguments);
}
