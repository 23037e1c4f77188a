using System.Reflection;
using TemplateSms.Generator.Tests.CallSites;
using TemplateSms.Testing;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>A project can do without methods that it never calls.</summary>
public class WantedMembersTests
{
    private static readonly TestProject _project = TestProject.Empty.WithTemplate("ready.smstpl", """
        ---
        summary: Tells that an order is ready.
        unencodable: replace
        params:
          name: string(20, truncate)
          count: int(1..9)
        ---
        {{ name }}, your {{ count }} parcels are ready.
        """);

    [Theory]
    [InlineData("Send", "SendReady(PhoneNumber)")]
    [InlineData("SendMany", "SendReady(IReadOnlyCollection`1)")]
    [InlineData("content", "Ready")]
    [InlineData("Try", "TryReady")]
    [InlineData("try , send", "SendReady(PhoneNumber) TryReady")]
    [InlineData("Content,SendMany", "SendReady(IReadOnlyCollection`1) Ready")]
    [InlineData("all", "SendReady(PhoneNumber) SendReady(IReadOnlyCollection`1) Ready TryReady")]
    [InlineData("", "SendReady(PhoneNumber) SendReady(IReadOnlyCollection`1) Ready TryReady")]
    public void Template_HasTheMethodsThatTheProjectNames(string members, string expected)
    {
        using var assembly = Run(members).AssertCompiles().Load();

        var methods = assembly.Assembly.GetType("Scratch.Sms")!.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => method.Name + (method.Name.StartsWith("Send", StringComparison.Ordinal) ? $"({method.GetParameters()[1].ParameterType.Name})" : ""));
        Assert.Equal(expected, string.Join(' ', methods));
    }

    [Theory]
    [InlineData("Send")]
    [InlineData("SendMany")]
    [InlineData("Try")]
    [InlineData("SendMany,Send,Try")]
    public void Method_WithoutTheOneThatIsNamedLikeTheTemplate_IsDocumentedAndBoundedItself(string members)
    {
        var source = Run(members).AssertCompiles().Sources["ready.g.cs"];

        Assert.DoesNotContain("inheritdoc", source, StringComparison.Ordinal);
        foreach (var part in new[] { "Tells that an order is ready.", "/// Proved for", "<param name=\"name\">string: 0 to 20 septets", "SmsBound(\"int(1..9)\")" })
            Assert.Equal(members.Split(',').Length, source.Split(part).Length - 1);
    }

    [Fact]
    public async Task SendAlone_SendsWhatContentWouldBe()
    {
        using var assembly = Run("Send").Load();
        var client = new FakeSmsClient().Accept();

        await (Task)assembly.Invoke("Scratch.Sms", "SendReady", client, PhoneNumber.Parse("+33612345678"), "Zoë 日", 3, null, CancellationToken.None)!;

        Assert.Equal("Zoe ?, your 3 parcels are ready.", client.Sent.Single().Message.Content.Text);
    }

    [Theory]
    [InlineData("Send", "client.SendReady(to, \"Zoe\", {|SMS4008:10|});")]
    [InlineData("SendMany", "client.SendReady([to], \"Zoe\", {|SMS4008:10|});")]
    [InlineData("Try", "Sms.TryReady(\"Zoe\", {|SMS4008:10|}, out _, out _);")]
    public Task Argument_OfTheOnlyMethod_IsChecked(string members, string call) =>
        GeneratedCall.VerifyStatementsAsync(_project.WithOption("build_property.TemplateSmsMembers", members), call);

    [Fact]
    public void BrokenTemplate_KeepsTheSignaturesOfThose()
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), _project.WithTemplate("ready.smstpl", "{{ nobody }}").WithOption("build_property.TemplateSmsMembers", "Send,Try"));

        var source = run.AssertCompiles().Sources["ready.g.cs"];
        Assert.Equal(2, source.Split("has errors.\");").Length - 1);
    }

    [Fact]
    public async Task Variants_AreChosenBySendAlone()
    {
        var project = _project.WithTemplate("ready.fr.smstpl", "{{ name }}, vos {{ count }} colis sont la.").WithOption("build_property.TemplateSmsMembers", "Send");
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles().Load();
        var client = new FakeSmsClient().Accept();

        await (Task)assembly.Invoke("Scratch.Sms", "SendReady", client, PhoneNumber.Parse("+33612345678"), "Zoe", 3, "fr", null, CancellationToken.None)!;

        Assert.StartsWith("Zoe, vos 3 colis", client.Sent.Single().Message.Content.Text, StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string members) =>
        GeneratorHarness.Run(new TemplateGenerator(), _project.WithOption("build_property.TemplateSmsMembers", members));
}
