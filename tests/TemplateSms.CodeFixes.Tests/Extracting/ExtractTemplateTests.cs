using System.Text;
using TemplateSms.Generator;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.CodeFixes.Tests.Extracting;

public sealed class ExtractTemplateTests
{
    private const string Shop = """
        using System;
        using System.ComponentModel.DataAnnotations;
        using System.Linq.Expressions;
        using System.Threading;
        using System.Threading.Tasks;
        using TemplateSms;

        namespace Scratch;

        public sealed record Order(string Id, decimal Total)
        {
            [MaxLength(30)]
            public string Customer { get; init; } = "";
        }


        """;

    [Fact]
    public async Task Extract_SendOfAnInterpolatedString_BecomesATemplateAndItsSendMethod()
    {
        using var project = new ExtractedProject();

        await project.ExtractAsync("Shop.cs", Shop + """
            public static class Notifications
            {
                public static Task SendOrderShippedAsync(ISmsClient client, PhoneNumber to, Order order, CancellationToken token) =>
                    client.SendAsync(SmsContent.Create($"¦Hi {order.Customer}, your order {order.Id} over {order.Total:0.00} EUR is on its way.").To(to), cancellationToken: token);
            }
            """);

        Assert.EndsWith(
            """
                public static Task SendOrderShippedAsync(ISmsClient client, PhoneNumber to, Order order, CancellationToken token) =>
                    Sms.SendOrderShipped(client, to, customer: order.Customer, orderId: order.Id, total: $"{order.Total:0.00}", cancellationToken: token);
            }
            """,
            await project.SourceAsync("Shop.cs"),
            StringComparison.Ordinal);
        Assert.Equal(
            """
            ---
            unencodable: reject
            params:
              # The bound of [MaxLength(30)] in C#.
              customer: string(30)
              order_id: string
              total: string
            ---
            Hi {{ customer }}, your order {{ order_id }} over {{ total }} EUR is on its way.

            """,
            await project.TemplateAsync("order_shipped.smstpl"));
    }

    [Fact]
    public async Task Extract_ChoiceOfTwoTexts_BecomesAConditionOfTheTemplate()
    {
        using var project = new ExtractedProject();

        await project.ExtractAsync("Shop.cs", Shop + """
            public static class Notifications
            {
                public static SmsContent Ready(bool isExpress, int count) =>
                    SmsContent.Create("¦Ready " + (isExpress ? "today" : "tomorrow") + ": " + count + '.', maxSegments: 2);
            }
            """);

        Assert.Contains("    Sms.Ready(isExpress: isExpress, count: count);", await project.SourceAsync("Shop.cs"), StringComparison.Ordinal);
        Assert.Equal(
            """
            ---
            unencodable: reject
            segments: 2
            params:
              is_express: bool
              count: int
            ---
            Ready {{ if is_express }}today{{ else }}tomorrow{{ end }}: {{ count }}.

            """,
            await project.TemplateAsync("ready.smstpl"));
    }

    [Fact]
    public async Task Extract_FromAnotherNamespace_NamesTheClassInFull()
    {
        using var project = new ExtractedProject();

        await project.ExtractAsync("Shop.cs", """
            namespace Elsewhere
            {
                public static class Notifications
                {
                    public static TemplateSms.SmsContent Ready() => TemplateSms.SmsContent.Create("¦Ready.");
                }
            }
            """);

        Assert.Contains("=> global::Scratch.Sms.Ready();", await project.SourceAsync("Shop.cs"), StringComparison.Ordinal);
        Assert.Empty(GeneratorHarness.Run(new TemplateGenerator(), await project.ToTestProjectAsync()).CompileErrors);
    }

    // What would print another text, or not compile.
    [Theory]
    [InlineData("""SmsContent M(string text) => SmsContent.Create(¦text);""")]
    [InlineData("""string M(string name) => $"¦Hi {name}";""")]
    [InlineData("""SmsContent M(dynamic name) => SmsContent.Create($"¦Hi {name}");""")]
    [InlineData("""SmsContent M(string name) => SmsContent.Create($"¦Hi {nam}");""")]
    [InlineData("""SmsContent M(object[] all) => SmsContent.Create(string.Format("¦{0} {1}", all));""")]
    [InlineData("""SmsContent M(string format, string name) => SmsContent.Create(string.Format(¦format, name));""")]
    [InlineData("""SmsContent M(string name) => SmsContent.Create(string.Format("¦{0} {1}", name));""")]
    [InlineData("""SmsContent M(string name) => SmsContent.Create(string.Format("¦{0", name));""")]
    [InlineData("""SmsContent M() => SmsContent.Create(string.Format("¦{1} {0}", N(), N())); string N() => "";""")]
    [InlineData("""SmsContent M(decimal sum) => SmsContent.Create(string.Format(N(), "¦{0} EUR", sum)); IFormatProvider N() => System.Globalization.CultureInfo.CurrentCulture;""")]
    [InlineData("""Expression<Func<SmsContent>> M(string name) => () => SmsContent.Create($"¦Hi {name}", SmsEncoding.Gsm7, 1, null, null, SmsKind.Transactional, 0, null);""")]
    [InlineData("""SmsContent M() => SmsContent.Create("¦half \uD83D of a pair");""")]
    [InlineData("""SmsContent M(string name) { var text = $"¦Hi {name}"; Console.WriteLine(text); return SmsContent.Create(text); }""")]
    [InlineData("""SmsContent M(string name) { var text = $"¦Hi {name}"; text += "!"; return SmsContent.Create(text); }""")]
    public async Task Extract_TextThatATemplateCannotSay_IsNotOffered(string member)
    {
        using var project = new ExtractedProject();

        Assert.False(await project.ExtractAsync("Shop.cs", $"{Shop}public class Notifications\n{{\n    {member}\n}}"));
    }

    [Fact]
    public async Task Extract_AnyFixedText_IsSaidByTheTemplateAsItStands()
    {
        const int Seed = 20261201;
        const string Characters = "ab {}%-~#|\"'`\\$\n\r\t€éЖ日…\u00A0\u200B\u2028\u202E\u0001\u001B\u007F\uFEFF=:;.";
        var random = new Random(Seed);
        var texts = Enumerable.Range(0, 150).Select(_ => string.Concat(random.GetItems<char>(Characters, 1 + random.Next(14)))).ToList();
        texts.AddRange(["--- or", "a\n--- or\nb", "---", "---\n---\n", "{{ x }}", "{%{", "}}", "{{{", "\n\nend\n\n", " \n ", "😀{", "e\u0301"]);
        using var project = new ExtractedProject(("Marked.cs", Shop + "public static class Marked { public static string Of([SmsText(Encoding = SmsEncoding.Ucs2)] string text) => text; }"));
        foreach (var (number, text) in texts.Index())
            Assert.True(await project.ExtractAsync($"T{number}.cs", $"namespace Scratch; public static class T{number} {{ public static string Text{number}() => Marked.Of(¦{Literal(text)}); }}"));

        var run = GeneratorHarness.Run(new TemplateGenerator(), await project.ToTestProjectAsync());
        Assert.Empty(run.CompileErrors);
        using var assembly = LoadedAssembly.From(run.Output);
        var others = texts.Index().Where(text => !text.Item.Normalize().Equals(((string)assembly.Invoke($"Scratch.T{text.Index}", $"Text{text.Index}")!).Normalize(), StringComparison.Ordinal)).Select(text => $"{Literal(text.Item)}: {Literal((string)assembly.Invoke($"Scratch.T{text.Index}", $"Text{text.Index}")!)}");
        Assert.Empty(others);
    }

    private static string Literal(string text) =>
        text.Aggregate(new StringBuilder("\""), (literal, c) => literal.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")).Append('"').ToString();
}
