using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.Analyzers;

public class DeclaredLimitTests
{
    private const string Types = """
        #nullable enable
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;

        namespace Shop;

        public class Entity
        {
            [MaxLength(12)] public string Code { get; set; } = "";
        }

        public class Order : Entity
        {
            public Customer Customer { get; set; } = new();
            public List<Line> Lines { get; set; } = [];
            [MaxLength(3)] public string[] Tags { get; set; } = [];
            [MaxLength] public string Anything { get; set; } = "";
            [Required] public string Plain { get; set; } = "";
            [Range(1, 99)] public int Count { get; set; }
            [Range(1, 99)] public long? Stock { get; set; }
            [Range(0.5, 99.99)] public decimal Total { get; set; }
            [Range(typeof(decimal), "0.00", "9.99")] public decimal Fee { get; set; }
            [Range(0.0, double.MaxValue)] public decimal Open { get; set; }
            [Range(0.5, 1.5)] public int Torn { get; set; }
            [Range(0, 1)] public double Share { get; set; }
        }

        public class Customer
        {
            [MaxLength(20)] public string FirstName { get; set; } = "";
            [StringLength(40, MinimumLength = 2)] public string? Nick { get; set; }

            public class Card
            {
                [StringLength(4)] public string Digits { get; set; } = "";
            }
        }

        public class Line
        {
            [MaxLength(30)] public string Name { get; set; } = "";
            [Range(1, 9)] public int Count { get; set; }
        }
        """;

    private static readonly TestProject _project = TestProject.Empty.WithSource("types.cs", Types);

    [Theory]
    [InlineData("order.customer.first_name", "'order.customer.first_name' has [MaxLength(20)] in C#, which the proof does not read; write 'order.customer.first_name: string(20)' under 'bounds'")]
    [InlineData("order.customer.FirstName", "'order.customer.first_name' has [MaxLength(20)] in C#, which the proof does not read; write 'order.customer.first_name: string(20)' under 'bounds'")]
    [InlineData("order.customer.nick", "'order.customer.nick' has [StringLength(40)] in C#, which the proof does not read; write 'order.customer.nick: string(40)?' under 'bounds'")]
    [InlineData("order.code", "'order.code' has [MaxLength(12)] in C#, which the proof does not read; write 'order.code: string(12)' under 'bounds'")]
    [InlineData("order.count", "'order.count' has [Range(1, 99)] in C#, which the proof does not read; write 'order.count: int(1..99)' under 'bounds'")]
    [InlineData("order.stock", "'order.stock' has [Range(1, 99)] in C#, which the proof does not read; write 'order.stock: long(1..99)?' under 'bounds'")]
    [InlineData("order.total", "'order.total' has [Range(0.5, 99.99)] in C#, which the proof does not read; write 'order.total: decimal(0.5..99.99)' under 'bounds'")]
    [InlineData("order.fee", "'order.fee' has [Range(0.00, 9.99)] in C#, which the proof does not read; write 'order.fee: decimal(0.00..9.99)' under 'bounds'")]
    [InlineData("order.lines[0]?.name", "'order.lines.name' has [MaxLength(30)] in C#, which the proof does not read; write 'order.lines.name: string(30)' under 'bounds'")]
    public async Task LimitInCSharpOnly_Triggers(string member, string message)
    {
        var found = await TemplateVerifier.VerifyAsync(new TemplateAnalyzer(), Conditional("order: Shop.Order", $"{{|SMS2022:{member}|}}"), _project);

        Assert.Equal(message, Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("{{ for line in order.lines limit:2 }}{{ if {|SMS2022:line.count|} > 1 }}Hi{{ end }}{{ end }}", "order: Shop.Order")]
    [InlineData("{{ for line in lines }}{{ if {|SMS2022:line.name|} == 'x' }}Hi{{ end }}{{ end }}", "lines: list(Shop.Line, 3)")]
    [InlineData("{{ if {|SMS2022:card.digits|} == '1234' }}Hi{{ end }}", "card: Shop.Customer.Card")]
    [InlineData("{{ if {|SMS2022:order.code|} == 'a' || order.code == 'b' }}Hi{{ end }}", "order: Shop.Order")]
    public Task LimitInCSharpOnly_Triggers_AtTheFirstRead(string body, string parameter) =>
        TemplateVerifier.VerifyAsync(new TemplateAnalyzer(), $"---\nparams:\n  {parameter}\n---\n{body}", _project);

    [Theory]
    [InlineData("order.plain")]
    [InlineData("order.anything")]
    [InlineData("order.tags")]
    [InlineData("order.open")]
    [InlineData("order.torn")]
    [InlineData("order.share")]
    [InlineData("order.lines.count")]
    [InlineData("order.nothing.at.all")]
    public Task LimitInCSharpOnly_DoesNotTrigger(string member) =>
        TemplateVerifier.VerifyAsync(new TemplateAnalyzer(), Conditional("order: Shop.Order", member), _project);

    [Theory]
    [InlineData("---\nparams:\n  order: Shop.Order\nbounds:\n  order.count: int(1..99)\n---\n{{ if order.count > 1 }}Hi{{ end }}")]
    [InlineData("---\nparams:\n  order: Shop.Missing\n---\n{{ if order.count > 1 }}Hi{{ end }}")]
    [InlineData("---\nparams:\n  order: Order\n---\n{{ if order.count > 1 }}Hi{{ end }}")]
    [InlineData("---\nparams:\n  order: Shop.Order\n---\n{{ # smstpl:disable SMS2022 checked by hand ~}}\n{{ if order.count > 1 }}Hi{{ end }}")]
    public Task LimitInCSharpOnly_DoesNotTrigger_WhereItIsSaidOrUnknown(string template) =>
        TemplateVerifier.VerifyAsync(new TemplateAnalyzer(), template, _project);

    [Fact]
    public async Task LimitInCSharpOnly_TakesTheSeverityOfItsFolder()
    {
        var project = _project.WithTemplate("test.smstpl", Conditional("order: Shop.Order", "order.count"));

        Assert.Empty(await project.WithFileOption("test.smstpl", "smstpl_severity.SMS2022", "none").AnalyzeAsync(new TemplateAnalyzer()));
    }

    private static string Conditional(string parameter, string member) => $"---\nparams:\n  {parameter}\n---\n{{{{ if {member} != null }}}}Hi{{{{ end }}}}";
}
