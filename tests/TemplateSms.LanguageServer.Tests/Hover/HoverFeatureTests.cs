using TemplateSms.LanguageServer.Hover;

namespace TemplateSms.LanguageServer.Tests.Hover;

public sealed class HoverFeatureTests
{
    private const string Shipped = "---\nsender: ACME\nparams:\n  name: string(20)\n  day: date?\n---\n";

    [Theory]
    [InlineData("Hi {{ na¦me }}!", "name: string(20)|Parameter: 0 to 20 septets|Its share of the longest message: 20 of 36 septets; there is room for 160.")]
    [InlineData("Hi {{ name }} {{ na¦me | string.upcase }}", "Its share of the longest message: 40 of 56 septets; there is room for 160.")]
    [InlineData("{{ name | string.up¦case }}", "string.upcase <text>|Upper case, character by character|`string.upcase \"Zoë\"` → `ZOË`")]
    [InlineData("{{ stri¦ng.truncate name 5 }}", "string.truncate <text> <length> [ellipsis]")]
    [InlineData("{{ name | string.truncate len¦gth: 5 }}", "`length`: a whole number")]
    [InlineData("{{ x = name.size }}{{ ¦x }}", "x: long|Local")]
    [InlineData("{{ for c in name }}{{ ¦c }}{{ end }}", "c: string|Variable of a loop")]
    [InlineData("{{ for c in name }}{{ for.in¦dex }}{{ end }}", "for.index|The number of the element, from 0.")]
    [InlineData("{{ for c in name lim¦it:2 }}{{ c }}{{ end }}", "Takes at most this many elements.")]
    [InlineData("{{ i¦f name }}a{{ end }}", "where a condition is met")]
    [InlineData("{{ if day }}{{ day.mon¦th }}{{ end }}", "month: int")]
    [InlineData("{{ name }} ¦’", "'’' U+2019 RIGHT SINGLE QUOTATION MARK (use ''')|a message in `gsm7` cannot hold it")]
    [InlineData("{{ name }} 5 ¦€", "'€' U+20AC EURO SIGN|It costs 2 septets of GSM-7.")]
    [InlineData("{{ name }} ¦😀", "U+1F600 GRINNING FACE")]
    [InlineData("{{ include 'gree¦ting' }}{{ name }}", "Includes `greeting.smstpl`.")]
    public void At_PlaceOfTheBody_TellsOfIt(string marked, string expected)
    {
        using var folder = new EditorFolder();
        folder.Write("greeting.smstpl", "Hello");
        var (text, offset) = MarkedTemplate.Of(Shipped + marked);

        var found = HoverFinder.At(folder.Template("a.smstpl", text), offset)!;

        Assert.All(expected.Split('|'), part => Assert.True(found.Markdown.Contains(part, StringComparison.Ordinal), found.Markdown));
    }

    [Theory]
    [InlineData("---\nenc¦oding: gsm7\n---\nHi", "gsm7, ucs2, or auto|Default: `gsm7`.|`smstpl_encoding` in an `.editorconfig`")]
    [InlineData("---\nencoding: gs¦m7\n---\nHi", "gsm7, ucs2, or auto")]
    [InlineData("---\nparams:\n  na¦me: string(20)\n---\nHi {{ name }}", "name: string(20)|0 to 20 septets")]
    [InlineData("---\nparams:\n  order: Shop.Order\nbounds:\n  order.id: string(10)\n---\nHi {{ order.i¦d }}", "order.id: string(10)|bounded by `bounds`: 0 to 10 septets|10 of 25 septets")]
    [InlineData("---\nparams:\n  order: Shop.Order\nbounds:\n  order.i¦d: string(10)\n---\nHi {{ order.id }}", "order.id|10 of 25 septets")]
    [InlineData("---\nparams:\n  name: string(20, trun¦cate)\n---\nHi {{ name }}", "Cuts a longer text")]
    [InlineData("---\nencoding: auto\n---\nHi ¦ê", "outside GSM-7, so the message is sent in UCS-2|costs 1 UTF-16 unit")]
    [InlineData("---\nencoding: auto\nparams:\n  name: string(20)\n---\nHi {{ na¦me }}", "Its share of the longest message in GSM-7: 20 of 35 septets; there is room for 160.|Its share of the longest message in UCS-2: 20 of 35 UTF-16 units; there is room for 70.")]
    [InlineData("---\nparams:\n  name: string(20)\n---\nHi\n--- or\n{{ na¦me }}", "20 of 32 septets")]
    [InlineData("¦---\nsender: ACME\nparams:\n  name: string(20)\n---\nHi {{ name }}", "**GSM-7, 1 segment, 3 to 23 of 160 septets|worst case|`name` | 20 ||longest: 23 septets, 1 segment; no message is longer|shortest: 3 septets")]
    [InlineData("¦---\nsender: ACME\n---\nHi {{ name }}", "Nothing is proved, since the template has errors.")]
    [InlineData("¦Hi", "GSM-7, 1 segment, always 2 of 160 septets|always: 2 septets")]
    [InlineData("¦Hi\n--- or\nHo", "by the first of 2 texts that fits|alternative 0, taken where it fits: |alternative 1, never taken: ")]
    public void At_PlaceOfTheFrontMatter_TellsOfIt(string marked, string expected)
    {
        using var folder = new EditorFolder();
        var (text, offset) = MarkedTemplate.Of(marked);

        var found = HoverFinder.At(folder.Template("a.smstpl", text), offset)!;

        Assert.All(expected.Split('|'), part => Assert.True(found.Markdown.Contains(part, StringComparison.Ordinal), found.Markdown));
    }

    [Theory]
    [InlineData("---\nsender: ACME\n---\nH¦i")]
    [InlineData("---\nsender: ACME\n---\nHi {{ no¦body }}")]
    [InlineData("---\nsender: ACME # ¦a\n---\nHi")]
    public void At_PlaceWithoutMeaning_TellsNothing(string marked)
    {
        using var folder = new EditorFolder();
        var (text, offset) = MarkedTemplate.Of(marked);

        Assert.Null(HoverFinder.At(folder.Template("a.smstpl", text), offset));
    }

    [Fact]
    public async Task Hover_InUtf8_StandsAtTheBytesOfTheName()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri, new() { ["general"] = new System.Text.Json.Nodes.JsonObject { ["positionEncodings"] = new System.Text.Json.Nodes.JsonArray("utf-8") } });
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "---\r\nencoding: ucs2\r\nparams:\r\n  name: string(20)\r\n---\r\nHé 😀 {{ name }}");

        var hover = await client.AskAsync("textDocument/hover", new { textDocument = new { uri }, position = new { line = 5, character = 13 } });

        Assert.Contains("name: string(20)", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(12, hover.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32());
        Assert.Equal(16, hover.GetProperty("range").GetProperty("end").GetProperty("character").GetInt32());
    }
}
