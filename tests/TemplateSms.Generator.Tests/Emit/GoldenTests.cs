using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.Emit;

public class GoldenTests
{
    private const string OrderShipped = """
        ---
        summary: Tells a customer that the order has left the warehouse.
        sender: ACME Shop
        unencodable: replace
        tracker: "order{{ order_id }}"
        params:
          customer: string(20, truncate)
          order_id: string(10, alnum)
          eta: date
          items: int(1..99)
        ---
        Hi {{ customer }}, your order {{ order_id }} ({{ items }} item{{ if items > 1 }}s{{ end }}) ships {{ eta | date.to_string "%d/%m" }}.
        """;

    private static readonly TestProject _project = TestProject.Empty.WithTemplate("Templates/order_shipped.smstpl", OrderShipped);

    [Fact]
    public async Task OrderShipped_GeneratesReadableCode()
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), _project).AssertCompiles();

        Assert.Empty(run.Diagnostics);
        Snapshot.Matches(run.Sources["Templates.order_shipped.g.cs"], "order_shipped");
        await GeneratorVerifier.VerifyAsync(_project, ("Templates.order_shipped.g.cs", Snapshot.Approved("order_shipped")));
    }

    [Fact]
    public async Task MembersOfCSharpTypes_GenerateReadableCode()
    {
        var project = TestProject.Empty
            .WithSource("Order.cs", "namespace Shop; public sealed record Customer(string Name, int Points); public sealed record Order(int Id, Customer? Customer);")
            .WithTemplate("thanks.smstpl", """
                ---
                unencodable: replace
                params:
                  order: Shop.Order
                bounds:
                  order.id: int(1..9999)
                  order.customer.name: string(20)
                ---
                {{ if order.customer && order.customer.points > 10 }}{{ order.customer.name }}, t{{ else }}T{{ end }}hank you for order {{ order.id }}.
                """);

        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();

        Snapshot.Matches(run.Sources["thanks.g.cs"], "members");
        await GeneratorVerifier.VerifyAsync(project, ("thanks.g.cs", Snapshot.Approved("members")));
    }

    [Fact]
    public Task NoTemplate_GeneratesNoFile() => GeneratorVerifier.VerifyAsync(TestProject.Empty.WithSource("A.cs", "class A;"));

    [Fact]
    public async Task AFileThatIsNotExpected_FailsTheTest()
    {
        var test = GeneratorVerifier.VerifyAsync(_project, ("Templates.order_shipped.g.cs", "// something else"));

        await Assert.ThrowsAnyAsync<Exception>(() => test);
    }

    [Fact]
    public void OrderShipped_Documentation_SaysWhatIsProved()
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), _project);

        Assert.Contains("/// Proved for isendpro: GSM-7, 1 segment, 38 to 70 of 160 septets and 12 for STOP. The client of another gateway checks its own rules before sending and may refuse.", run.Sources["Templates.order_shipped.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void OrderShipped_Renders()
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), _project).Load();

        var content = (SmsContent)assembly.Invoke("Scratch.Sms", "OrderShipped", "Zoë 日", "A123", new DateOnly(2026, 12, 5), 3)!;

        Assert.Equal("Hi Zoe ?, your order A123 (3 items) ships 05/12.", content.Text);
        Assert.Equal("ACME Shop", content.Sender!.Value);
        Assert.Equal("orderA123", content.Tracker);
        Assert.Equal("order_shipped", content.Template);
        Assert.Equal((SmsEncoding.Gsm7, 48, 1), (content.Encoding, content.Units, content.Segments));
    }

    [Theory]
    [InlineData("", "", 1, 38)]
    [InlineData("€€€€€€€€€€", "ABCDEFGHIJ", 99, 70)]
    public void OrderShipped_AtBothEnds_AttainsTheProof(string customer, string order, int items, int units)
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), _project).Load();

        var content = (SmsContent)assembly.Invoke("Scratch.Sms", "OrderShipped", customer, order, new DateOnly(2026, 1, 1), items)!;

        Assert.Equal(units, content.Units);
    }
}
