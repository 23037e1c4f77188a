using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.Alternatives;

/// <summary>The method of a message with shorter texts.</summary>
public sealed class AlternativeMethodTests
{
    private const string Order = """
        ---
        sender: ACME
        unencodable: replace
        tracker: order{{ id }}
        params:
          id: int(1..999)
          customer: string(20, truncate)
          note: string
        ---
        {{ name = customer | string.upcase }}Hi {{ name }}, order {{ id }} is on its way. {{ note }}
        --- or
        {{ name = "your order" }}Hi {{ customer }}, {{ name }} {{ id }} is on its way.
        """;

    [Fact]
    public void Message_GeneratesReadableCode()
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("order.smstpl", Order)).AssertCompiles();

        Snapshot.Matches(run.Sources["order.g.cs"], "order");
    }

    [Theory]
    [InlineData(0, "Hi ZOE, order 7 is on its way. ", 0)]
    [InlineData(117, "Hi ZOE, order 7 is on its way. ", 0)]
    [InlineData(118, "Hi Zoe, your order 7 is on its way.", 1)]
    [InlineData(5000, "Hi Zoe, your order 7 is on its way.", 1)]
    [InlineData(20000, "Hi Zoe, your order 7 is on its way.", 1)]
    public void Text_ThatFitsFirst_IsTaken(int note, string start, int alternative)
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("order.smstpl", Order)).Load();

        var content = (SmsContent)assembly.Invoke("Scratch.Sms", "Order", 7, "Zoe", new string('a', note))!;

        Assert.StartsWith(start, content.Text, StringComparison.Ordinal);
        Assert.Equal((alternative, "order7", 12, 1), (content.Alternative, content.Tracker, content.Reserve, content.Segments));
    }

    [Fact]
    public void Argument_OutsideItsBound_IsRefusedThoughTheShorterTextDoesNotPrintIt()
    {
        var template = Message.Template("params:\n  name: string(9, gsm7)", "Hi {{ name }}\n--- or\nHi");

        var error = Message.Error(template, "\"1234567890\"");

        Assert.Equal(("name", SmsArgumentProblem.TooLong), (error.Parameter, error.Reason));
    }

    [Theory]
    [InlineData("unencodable: transliterate", "a日", "Hi")]
    [InlineData("unencodable: transliterate", "aê", "Hi ae")]
    [InlineData("unencodable: reject", "aê", "Hi")]
    [InlineData("unencodable: replace", "a日", "Hi a?")]
    public void Text_ThatLeavesItsAlphabet_DoesNotFit(string setting, string name, string expected) =>
        Assert.Equal(expected, Message.Text(Message.Template(setting + "\nparams:\n  name: string(9)", "Hi {{ name }}\n--- or\nHi"), $"\"{name}\""));

    [Fact]
    public void Text_ThatCannotBeComputed_DoesNotFit() => Assert.Equal(
        ["3 each", "none"],
        Message.Texts(Message.Template("params:\n  n: int(0..9)", "{{ 9 // n }} each\n--- or\nnone"), "3", "0"));

    [Fact]
    public void LastText_ThatDoesNotFit_IsTheError()
    {
        var error = Message.Error(Message.Template("params:\n  name: string(300, gsm7)", "Hi, dear {{ name }}\n--- or\nHi {{ name }}"), "new string('a', 200)");

        Assert.Equal(SmsArgumentProblem.TextTooLong, error.Reason);
        Assert.StartsWith("The text has 203 septets", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Segments_AreThoseOfTheDeclaration()
    {
        var template = Message.Template("segments: 2\nparams:\n  name: string(300, gsm7)", "Hi {{ name }}\n--- or\nHi");

        var contents = new[] { 288, 292 }.Select(length => Message.Content(template, $"new string('a', {length})")).ToList();

        Assert.Equal([(0, 2), (1, 1)], contents.Select(content => (content.Alternative, content.Segments)));
    }

    // In UCS-2 70 characters fit, in GSM-7 160: a recipient in France gets the text that says more.
    [Fact]
    public void Auto_ToMetropolitanFrance_ChoosesAnew()
    {
        var content = Message.Content(
            Message.Template("encoding: auto\nparams:\n  name: string(20)\n  note: string(200)", "Hi {{ name }}, {{ note }}\n--- or\nHi {{ name }}, your order\n--- or\nHi {{ name }}"),
            "\"Zoê\", new string('a', 80)");

        var french = GatewayRules.Isendpro.ContentFor(content, PhoneNumber.Parse("+33612345678"));
        var japanese = GatewayRules.Isendpro.ContentFor(content, PhoneNumber.Parse("+81312345678"));

        Assert.Equal((1, SmsEncoding.Ucs2, "Hi Zoê, your order"), (japanese.Alternative, japanese.Encoding, japanese.Text));
        Assert.Equal((0, SmsEncoding.Gsm7, $"Hi Zoe, {new string('a', 80)}"), (french.Alternative, french.Encoding, french.Text));
        Assert.Same(french, GatewayRules.Isendpro.ContentFor(content, PhoneNumber.Parse("+33612345679")));
    }

    [Fact]
    public void Auto_ToMetropolitanFrance_PassesOverATextWithoutEquivalents()
    {
        var content = Message.Content(Message.Template("encoding: auto\nparams:\n  name: string(20)", "Hi {{ name }}\n--- or\nHi"), "\"日\"");

        var french = GatewayRules.Isendpro.ContentFor(content, PhoneNumber.Parse("+33612345678"));

        Assert.Equal((0, "Hi 日"), (content.Alternative, content.Text));
        Assert.Equal((1, "Hi"), (french.Alternative, french.Text));
    }

    [Fact]
    public void Auto_OfATextInGsm7_IsTheSameForAll()
    {
        var content = Message.Content(Message.Template("encoding: auto\nparams:\n  name: string(200)", "Hi {{ name }}\n--- or\nHi"), "\"Zo\" + new string('a', 100)");

        Assert.Same(content, GatewayRules.Isendpro.ContentFor(content, PhoneNumber.Parse("+33612345678")));
    }

    [Fact]
    public void Member_OfACSharpType_IsReadByTheTextsThatReadIt()
    {
        var project = TestProject.Empty
            .WithTemplate("order.smstpl", "---\nparams:\n  order: Scratch.Order\nbounds:\n  order.shop: string(9, gsm7)\n---\n{{ order.name }} of {{ order.shop }}\n--- or\nOrder of {{ order.shop }}")
            .WithSource("Order.cs", """
                namespace Scratch;

                public sealed record Order(string? Name, string Shop);

                public static class Caller
                {
                    public static TemplateSms.SmsContent Of(string? name, string shop) => Sms.Order(new Order(name, shop));
                }
                """);
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles().Load();

        Assert.Equal("Bob of ACME", ((SmsContent)assembly.Invoke("Scratch.Caller", "Of", "Bob", "ACME")!).Text);
        Assert.Equal("Order of ACME", ((SmsContent)assembly.Invoke("Scratch.Caller", "Of", new string('a', 200), "ACME")!).Text);
        // An argument outside its bound is an error, whichever text reads it first.
        Assert.Equal("order.shop", Assert.Throws<SmsTemplateException>(() => assembly.Invoke("Scratch.Caller", "Of", "Bob", "ACME and sons")).Error.Parameter);
    }

    [Fact]
    public void Variant_ChoosesAmongItsOwnTexts()
    {
        var project = TestProject.Empty
            .WithTemplate("order.smstpl", "---\nculture: en\ntracker: order{{ id }}\nparams:\n  id: int(1..9)\n  shop: string(200, gsm7)\n---\nOrder {{ id }} of {{ shop }}\n--- or\nOrder {{ id }}")
            .WithTemplate("order.fr.smstpl", "La commande {{ id }} de {{ shop }}\n--- or\nCommande {{ id }} de {{ shop | string.truncate 100 }}\n--- or\nCommande {{ id }}");
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles().Load();

        foreach (var (culture, length, text, alternative) in new[] { ("fr", 4, "La commande 7 de aaaa", 0), ("fr", 200, "Commande 7 de aaaa", 1), ("de", 200, "Order 7", 1), ("de", 4, "Order 7 of aaaa", 0) })
        {
            var content = (SmsContent)assembly.Invoke("Scratch.Sms", "Order", 7, new string('a', length), culture)!;
            Assert.StartsWith(text, content.Text, StringComparison.Ordinal);
            Assert.Equal((alternative, "order7"), (content.Alternative, content.Tracker));
        }
    }

    [Fact]
    public void Names_OfTheTemplate_MeetNoneOfTheGeneratedCode() => Assert.Equal(
        ["7a9", "9"],
        Message.Texts(
            Message.Template(
                "params:\n  texts: string(200, gsm7)\n  writer: int(1..9)\n  tracker: date = 2026-01-02",
                "{{ texts_ = 7 }}{{ exception = texts }}{{ texts_ }}{{ exception }}{{ writer }}\n--- or\n{{ texts_ = 'x' }}{{ if texts_ == 'x' }}{{ writer }}{{ end }}{{ if tracker == null }}!{{ end }}"),
            "\"a\", 9",
            "new string('a', 190), 9"));

    [Fact]
    public void Loops_AndJumps_StayInTheirText() => Assert.Equal(
        ["a,b,", "a"],
        Message.Texts(
            Message.Template(
                "params:\n  items: list(string(150, gsm7), 3)",
                "{{ for x in items }}{{ x }},{{ if for.index == 1 }}{{ break }}{{ end }}{{ end }}\n--- or\n{{ for x in items }}{{ for c in x }}{{ c }}{{ break }}{{ end }}{{ break }}{{ end }}"),
            "new[] { \"a\", \"b\", \"c\" }",
            "new[] { new string('a', 150), \"b\" }"));

    [Fact]
    public void Template_WithoutParameters_TakesOneOfItsTexts() =>
        Assert.Equal("Hi", Message.Text($"{new string('a', 200)}\n--- or\nHi"));
}
