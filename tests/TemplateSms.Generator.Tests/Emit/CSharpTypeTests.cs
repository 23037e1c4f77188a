using Microsoft.CodeAnalysis;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class CSharpTypeTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;

        namespace Shop;

        public sealed record Customer(string FirstName, string? Nick, int Visits);
        public sealed record Line(string Name, int Qty, decimal Price);
        public sealed record Order(int Id, decimal Total, DateOnly Due, bool Paid, Customer Customer, List<Line> Lines);

        public static class Samples
        {
            public static Order Order() => new(
                7, 59.90m, new DateOnly(2026, 12, 5), true, new Customer("Léa", null, 3),
                [new Line("Tea", 2, 4.50m), new Line("Mug", 1, 12.00m)]);
        }
        """;

    [Theory]
    [InlineData("{{ order.customer.first_name }} {{ order.Customer.FirstName }}", "Léa Léa")]
    [InlineData("{{ order.total }} {{ order.total * 2 }} {{ order.total > 50 }}", "59.90 119.80 true")]
    [InlineData("{{ order.customer.nick ?? order.customer.first_name }}[{{ order.customer.nick }}]", "Léa[]")]
    [InlineData("{{ if order.paid }}paid{{ end }}{{ if order.customer.nick }}nick{{ end }}", "paid")]
    [InlineData("{{ for l in order.lines }}{{ l.qty }}x{{ l.name }}{{ if !for.last }}, {{ end }}{{ end }}", "2xTea, 1xMug")]
    [InlineData("{{ order.lines.size }}{{ order.lines[0].name }}", "2Tea")]
    [InlineData("{{ sum = 0 }}{{ for l in order.lines }}{{ sum = sum + l.qty * l.price }}{{ end }}{{ sum }}", "21.00")]
    [InlineData("{{ order.due | date.to_string '%d/%m' }} {{ order.due.year }}", "05/12 2026")]
    [InlineData("{{ order['id'] }} {{ 'no ' + order.id }}", "7 no 7")]
    [InlineData("{{ name = order.customer.first_name | string.upcase }}{{ name }}", "LÉA")]
    [InlineData("{{ order.customer.visits ?? 9 }} {{ order.total != null }} {{ order.customer.nick == null }}", "3 true true")]
    [InlineData("{{ q = order.lines[0].qty; q = q + 1; q }} {{ q = order.total; q = q * 2; q }}", "3 119.80")]
    [InlineData("{{ for l in order.lines; q = l.qty; q = q + 1; q; end }}", "32")]
    [InlineData("{{ if order.paid; q = order.id; q; else; q = order.id; q + 1; end }}", "7")]
    [InlineData("{{ q = order.id; q = null }}[{{ q }}]{{ q = order.id; q = 'x'; q }}{{ q = null; q = order.id; q }}", "[]x7")]
    [InlineData("{{ case order.id }}{{ when 7 }}seven{{ else }}other{{ end }}", "seven")]
    public void Member_IsBoundByTheCSharpCompiler(string body, string expected) =>
        Assert.Equal(expected, Text("encoding: auto\nsegments: dynamic\nparams:\n  order: Shop.Order", body));

    [Fact]
    public void Member_OfNull_IsAnErrorAndNoMessage()
    {
        var error = Assert.Throws<SmsTemplateException>(() => Text("params:\n  order: Shop.Order", "{{ order.lines[9].name }}")).Error;

        Assert.Equal(SmsArgumentProblem.Computation, error.Reason);
        Assert.Equal("test", error.Template);
    }

    [Theory]
    [InlineData("{{ order.custmer.first_name }}", "CS1061")]
    [InlineData("{{ order.customer }}", "CS0619")]
    [InlineData("{{ order.customer + 1 }}", "CS0619")]
    [InlineData("{{ order.customer.nick ?? 1 }}", "CS0619")]
    [InlineData("{{ order.customer.nick | object.default 1 }}", "CS0619")]
    [InlineData("{{ for x in order.id }}{{ end }}", "CS0619")]
    public void Member_ThatIsMisspeltOrRefused_IsAnErrorOnTheHole(string body, string id)
    {
        var run = Run("params:\n  order: Shop.Order", body);

        var error = Assert.Single(run.Output.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(id, error.Id);
        var place = error.Location.GetMappedLineSpan();
        Assert.EndsWith("test.smstpl", place.Path, StringComparison.Ordinal);
        Assert.Equal(4, place.StartLinePosition.Line);
    }

    [Fact]
    public void Bound_OfAMember_IsProvedAndGuardedAsItIsRead()
    {
        const string Settings = "unencodable: replace\nparams:\n  order: Shop.Order\nbounds:\n  order.customer.first_name: string(2, truncate)\n  order.lines.name: string(2)\n  order.customer.visits: int(0..9)";

        var run = Run(Settings, "Hi {{ order.customer.first_name }}, visit {{ order.customer.visits + 1 }}.");
        Assert.Contains("13 to 16 of 160 septets", run.Sources["test.g.cs"], StringComparison.Ordinal);
        Assert.Equal("Hi Lé, visit 4.", Text(Settings, "Hi {{ order.customer.first_name }}, visit {{ order.customer.visits + 1 }}."));

        var error = Assert.Throws<SmsTemplateException>(() => Text(Settings, "{{ for l in order.lines limit:1 }}{{ l.name }}{{ end }}")).Error;
        Assert.Equal(SmsArgumentProblem.TooLong, error.Reason);
        Assert.Equal("order.lines.name", error.Parameter);
        Assert.Equal("test", error.Template);
    }

    private static string Text(string settings, string body)
    {
        using var assembly = Run(settings, body).Load();
        return ((SmsContent)assembly.Invoke("Scratch.Caller", "Call")!).Text;
    }

    private static GeneratorRun Run(string settings, string body) => GeneratorHarness.Run(
        new TemplateGenerator(),
        TestProject.Empty
            .WithSource("Types.cs", Types)
            .WithSource("Caller.cs", "namespace Scratch; public static class Caller { public static object Call() => Sms.Test(Shop.Samples.Order()); }")
            .WithTemplate("test.smstpl", Message.Template(settings, body)));
}
