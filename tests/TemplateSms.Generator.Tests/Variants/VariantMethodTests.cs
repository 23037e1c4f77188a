using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.Variants;

/// <summary>The method that a message in several languages has.</summary>
public sealed class VariantMethodTests
{
    private static readonly TestProject _project = TestProject.Empty
        .WithTemplate("order.smstpl", """
            ---
            culture: en
            sender: ACME
            tracker: order{{ id }}
            params:
              id: int(1..999)
              shop: string(9, alnum) = ACME
            ---
            Order {{ id }} of {{ shop }} has shipped.
            """)
        .WithTemplate("order.fr.smstpl", "La commande {{ id }} de {{ shop }} est partie.")
        .WithTemplate("order.zh-Hant.smstpl", "---\nencoding: ucs2\nsender: ACMETW\n---\n{{ shop }} 訂單 {{ id }} 已出貨。");

    [Fact]
    public void Group_GeneratesReadableCode()
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), _project).AssertCompiles();

        Assert.Equal(["order.g.cs"], run.Sources.Keys);
        Snapshot.Matches(run.Sources["order.g.cs"], "order");
    }

    [Theory]
    [InlineData("fr", "La commande 7 de ACME est partie.", "fr")]
    [InlineData("FR_ca", "La commande 7 de ACME est partie.", "fr")]
    [InlineData("fra", "La commande 7 de ACME est partie.", "fr")]
    [InlineData("zh-TW", "ACME 訂單 7 已出貨。", "zh-Hant")]
    [InlineData("zh-CN", "Order 7 of ACME has shipped.", "en")]
    [InlineData("en-GB", "Order 7 of ACME has shipped.", "en")]
    [InlineData("de", "Order 7 of ACME has shipped.", "en")]
    [InlineData("no such culture", "Order 7 of ACME has shipped.", "en")]
    [InlineData("", "Order 7 of ACME has shipped.", "en")]
    [InlineData(null, "Order 7 of ACME has shipped.", "en")]
    public void Culture_ChoosesTheText(string? culture, string text, string taken)
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), _project).Load();

        var content = (SmsContent)assembly.Invoke("Scratch.Sms", "Order", 7, "ACME", culture)!;

        Assert.Equal((text, taken, "order", "order7"), (content.Text, content.Culture, content.Template, content.Tracker));
        Assert.Equal(taken == "zh-Hant" ? "ACMETW" : "ACME", content.Sender!.Value);
    }

    [Fact]
    public void Culture_IsTheLastParameterBeforeTheOptions()
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), _project).Load();
        var methods = assembly.Assembly.GetType("Scratch.Sms")!.GetMethods(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public);

        Assert.Equal(
            [
                "Order: id, shop, culture",
                "SendOrder: client, to, id, shop, culture, options, cancellationToken",
                "SendOrder: client, to, id, shop, culture, options, cancellationToken",
                "TryOrder: id, content, error, shop, culture",
            ],
            methods.Select(method => $"{method.Name}: {string.Join(", ", method.GetParameters().Select(p => p.Name))}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Calls_OfAllMethods_CompileAndTakeTheCulture()
    {
        var project = _project.WithSource("Caller.cs", """
            namespace Scratch;

            public static class Caller
            {
                public static string One() => Sms.TryOrder(1, out var content, out _, culture: "fr") ? content.Text : "";
                public static object Send(TemplateSms.ISmsClient client) => client.SendOrder(TemplateSms.PhoneNumber.Parse("+33612345678"), 1, culture: "fr");
                public static object SendMany(TemplateSms.ISmsClient client) => client.SendOrder(new[] { TemplateSms.PhoneNumber.Parse("+33612345678") }, 1, "ACME", "fr");
            }
            """);
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).Load();
        var client = new RecordingClient();

        Assert.Equal("La commande 1 de ACME est partie.", assembly.Invoke("Scratch.Caller", "One"));
        assembly.Invoke("Scratch.Caller", "Send", client);
        assembly.Invoke("Scratch.Caller", "SendMany", client);
    }

    [Fact]
    public void Argument_OutsideItsBound_IsRefusedInEveryLanguage()
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), _project).Load();

        foreach (var culture in (string?[])["fr", "zh-Hant", null])
        {
            var error = Assert.Throws<SmsTemplateException>(() => assembly.Invoke("Scratch.Sms", "Order", 0, "ACME", culture)).Error;
            Assert.Equal(("order", "id"), (error.Template, error.Parameter));
        }
    }

    [Fact]
    public void Template_WithoutVariants_HasNoCulture()
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("order.smstpl", "Hi")).AssertCompiles();

        Assert.DoesNotContain("culture", run.Sources["order.g.cs"], StringComparison.Ordinal);
        using var assembly = run.Load();
        Assert.Null(((SmsContent)assembly.Invoke("Scratch.Sms", "Order")!).Culture);
    }

    [Fact]
    public void Template_WithoutVariants_HasACultureWhereAllHave()
    {
        var project = TestProject.Empty.WithTemplate("order.smstpl", "Hi").WithOption("build_property.TemplateSmsCultureParameter", "Always");
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).Load();

        Assert.Equal("Hi", ((SmsContent)assembly.Invoke("Scratch.Sms", "Order", "fr")!).Text);
    }

    [Theory]
    [InlineData("order.fr.smstpl", "{{ nobody }}")]
    [InlineData("order.smstpl", "{{ nobody }}")]
    public void Group_WithAnErrorInOneText_KeepsItsSignature(string path, string text)
    {
        var project = TestProject.Empty.WithTemplate("order.smstpl", "Hi").WithTemplate("order.fr.smstpl", "Salut").WithTemplate(path, text)
            .WithSource("Caller.cs", "class Caller { string X() => Scratch.Sms.Order(culture: \"fr\").Text; }");

        Assert.Contains("has errors.", GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles().Sources["order.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Enum_OfTheBase_IsOneForAllTexts()
    {
        var project = TestProject.Empty
            .WithTemplate("order.smstpl", "---\nparams:\n  size: enum(small|large)\n---\nHi {{ size }}")
            .WithTemplate("order.fr.smstpl", "Salut {{ case size }}{{ when 'small' }}petit{{ when 'large' }}grand{{ end }}")
            .WithSource("Caller.cs", "namespace Scratch; public static class Caller { public static string X() => Sms.Order(Sms.OrderSize.Large, \"fr\").Text; }");
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).Load();

        Assert.Equal("Salut grand", assembly.Invoke("Scratch.Caller", "X"));
    }

    [Theory]
    [InlineData("order_Texts")]
    [InlineData("Order_Texts")]
    [InlineData("Order_fr_Template")]
    public async Task Class_NamedLikeOneOfTheTexts_IsAnError(string className)
    {
        var project = TestProject.Empty.WithTemplate("order.smstpl", "Hi").WithTemplate("order.fr.smstpl", "Salut").WithOption("build_property.TemplateSmsClassName", className);

        var found = await project.AnalyzeAsync(new Generator.Analyzers.TemplateAnalyzer());

        Assert.Equal(className == "order_Texts" ? [] : ["SMS2011"], found.Select(d => d.Id));
    }
}
