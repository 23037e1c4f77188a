using TemplateSms.LanguageServer.Hints;

namespace TemplateSms.LanguageServer.Tests.Hints;

public sealed class HintsFeatureTests
{
    private const string Text = "---\nparams:\n  name: string(20)\n---\nHello {{ name }}, €!";

    [Fact]
    public async Task Hint_Template_HasTheCostOfEachPlaceholderAndTheSum()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, Text);

        var hints = await client.AskAsync("textDocument/inlayHint", Requests.OfAll(uri));

        Assert.Equal(
            ["4:13 ≤ 20", "4:20 ≤ 43 of 160"],
            hints.EnumerateArray().Select(hint => $"{Requests.Place(hint.GetProperty("position"))} {hint.GetProperty("label").GetString()}"));
    }

    [Theory]
    [InlineData("Hello", "≤ 17 of 160")]
    [InlineData("Hello\r\n", "≤ 17 of 160")]
    [InlineData("---\nparams:\n  n: string\n---\n{{ n }}", "≤ unbounded|≤ unbounded of 160")]
    [InlineData("---\nparams:\n  n: string(10)\n---\nLong {{ n }}\n--- or\n{{ n }}", "≤ 10|≤ 27 of 160|≤ 10|≤ 22 of 160")]
    [InlineData("---\nencoding: auto\nparams:\n  n: string(10)\n---\n{{ n }}", "≤ 10|≤ 22 of 70")]
    [InlineData("---\ngateway: twilio\n---\nBuy", "≤ 3 of 160")]
    [InlineData("{{ nobody }}", "")]
    [InlineData("{{ include 'none' }}", "")]
    [InlineData("", "≤ 12 of 160")]
    public void Of_Text_HasItsCosts(string text, string expected)
    {
        using var folder = new EditorFolder();

        Assert.Equal(expected, string.Join('|', CostHints.Of(folder.Template("a.smstpl", text)).Select(hint => hint.Label)));
    }

    [Theory]
    [InlineData("{{ if a == '' }}{{ b }}{{ else }}{{ a }}!{{ end }}", "≤ 5|≤ 20|≤ 33 of 160")]
    [InlineData("{{ case a; when 'x' }}{{ b }}{{ when 'y' }}{{ b | string.upcase }}{{ else }}{{ a }}{{ end }}", "≤ 5|≤ 5|≤ 20|≤ 32 of 160")]
    [InlineData("{{ for x in c }}{{ x }}{{ end }}{{ for x in c }}{{ break; x }}{{ end }}", "≤ 6|≤ 18 of 160")]
    [InlineData("{{ capture x }}{{ a }}{{ end }}{{ x | string.truncate 3 '' }}", "≤ 18|≤ 30 of 160")]
    public void Of_Placeholder_CostsWhatItCanPrintOnItsWay(string body, string expected)
    {
        using var folder = new EditorFolder();
        var template = folder.Template("a.smstpl", $"---\nparams:\n  a: string(20)\n  b: string(5)\n  c: list(string(2), 3)\n---\n{body}");

        Assert.Equal(expected, string.Join('|', CostHints.Of(template).Select(hint => hint.Label)));
    }

    [Fact]
    public void Of_Include_HasTheCostOfAllThatItPrints()
    {
        using var folder = new EditorFolder();
        folder.Write("names.smstpl", "---\nparams:\n  a: string(5)\n  b: string(6)\n---\n{{ a }}{{ b }}");
        var template = folder.Template("a.smstpl", "---\nparams:\n  a: string(5)\n  b: string(6)\n---\n{{ include 'names' }}");

        Assert.Equal(["≤ 11", "≤ 23 of 160"], CostHints.Of(template).Select(hint => hint.Label));
    }

    [Fact]
    public async Task Lens_Template_HasTheProofAndThePreview()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, Text);

        var lenses = await client.AskAsync("textDocument/codeLens", Requests.Of(uri));

        Assert.Equal(["GSM-7 · 1 segment · 11–31 of 160 and 12 for STOP", "preview", "0 calls"], lenses.EnumerateArray().Select(lens => lens.GetProperty("command").GetProperty("title").GetString()));
        Assert.All(lenses.EnumerateArray(), lens =>
        {
            Assert.Equal("0:0-0:0", Requests.Range(lens.GetProperty("range")));
            Assert.Equal(uri, lens.GetProperty("command").GetProperty("arguments")[0].GetString());
        });
    }

    [Fact]
    public async Task Lens_CalledTemplate_HasThePlacesOfItsCalls()
    {
        using var folder = new EditorFolder();
        folder.Write("order_sent.smstpl", "Sent");
        folder.Write("Shop.cs", "class Shop { void Tell() => Sms.OrderSent(); void Ask() => Sms.OrderSent(); }");
        await using var client = await TestClient.StartAsync(folder.RootUri);

        var lenses = await client.AskAsync("textDocument/codeLens", Requests.Of(folder.UriOf("order_sent.smstpl")));

        var command = lenses[2].GetProperty("command");
        Assert.Equal("2 calls", command.GetProperty("title").GetString());
        Assert.Equal("templatesms.showCalls", command.GetProperty("command").GetString());
        Assert.Equal(["0:32-0:41", "0:63-0:72"], command.GetProperty("arguments")[1].EnumerateArray().Select(place => Requests.Range(place.GetProperty("range"))));
    }

    [Theory]
    [InlineData("Hello", "GSM-7 · 1 segment · 5 of 160 and 12 for STOP")]
    [InlineData("---\ngateway: twilio\n---\nBuy", "GSM-7 · 1 segment · 3 of 160")]
    [InlineData("---\nencoding: auto\nparams:\n  n: string(10)\n---\n{{ n }}", "UCS-2 · 1 segment · 0–10 of 70 and 12 for STOP")]
    [InlineData("---\nparams:\n  n: string(10)\n---\nLong {{ n }}\n--- or\n{{ n }}", "GSM-7 · 1 segment · 5–15 of 160 and 12 for STOP")]
    [InlineData("{{ nobody }}", "nothing is proved, since it has errors")]
    public void Of_Template_IsItsProof(string text, string expected)
    {
        using var folder = new EditorFolder();

        Assert.Equal(expected, ProofLine.Of(folder.Template("a.smstpl", text)));
    }

    [Fact]
    public void Of_BaseOfALongerVariant_IsTheVariantsProof()
    {
        using var folder = new EditorFolder();
        folder.Write("a.fr.smstpl", "Bonjour à tous");

        Assert.Equal("fr: GSM-7 · 1 segment · 14 of 160 and 12 for STOP", ProofLine.Of(folder.Template("a.smstpl", "---\nculture: en\n---\nHello")));
    }

    [Fact]
    public void Of_EveryTemplateCutOffAnywhere_LiesInIt()
    {
        var random = new Random(20261201);
        foreach (var template in CorpusTemplates.All)
        {
            foreach (var view in new[] { template, CorpusTemplates.With(template, template.Text[..random.Next(template.Text.Length + 1)]) })
            {
                Assert.All(CostHints.Of(view), hint => Assert.InRange(hint.Offset, 0, view.Text.Length));
                Assert.NotEmpty(ProofLine.Of(view));
            }
        }
    }
}
