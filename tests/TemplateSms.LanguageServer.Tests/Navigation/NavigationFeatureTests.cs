using System.Text.Json;

namespace TemplateSms.LanguageServer.Tests.Navigation;

public sealed class NavigationFeatureTests : IDisposable
{
    private readonly EditorFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("---\nparams:\n  name: string(5)\n---\n{{ na^me }}", "a.smstpl 2:2-2:6")]
    [InlineData("---\r\nparams:\r\n  name: string(5)\r\n---\r\né😀 {{ name^ }}", "a.smstpl 2:2-2:6")]
    [InlineData("---\nparams:\n  na^me: string(5)\n---\n{{ name }}", "a.smstpl 2:2-2:6")]
    [InlineData("é😀{{ total = 1; total = 2; to^tal", "a.smstpl 0:6-0:11")]
    [InlineData("{{ for letter in 'abc'; l^etter; end }}", "a.smstpl 0:7-0:13")]
    [InlineData("{{ include 'sign^ature' }}", "signature.smstpl 0:0-0:0")]
    [InlineData("{{ include 'nothing^' }}", "")]
    [InlineData("---\nparams:\n  order: Shop.Order\n---\n{{ order.first^_name }}", "Order.cs 0:44-0:53")]
    [InlineData("---\nparams:\n  order: Shop.Or^der\n---\n{{ order.first_name }}", "Order.cs 0:22-0:27")]
    [InlineData("---^\n---\nHi", "a.fr.smstpl 0:0-0:0")]
    [InlineData("H^i", "")]
    public async Task Definition_InTemplate_IsTheDeclaration(string marked, string expected)
    {
        _folder.Write("Order.cs", "namespace Shop; class Order { public string FirstName { get; } }");
        _folder.Write("signature.smstpl", "The team of {{ shop }}");
        _folder.Write("a.fr.smstpl", "Salut");

        Assert.Equal(expected, await AskAsync("textDocument/definition", "a.smstpl", marked));
    }

    [Theory]
    [InlineData("a.fr.smstpl", "{{ na^me }}", "a.smstpl 2:2-2:6")]
    [InlineData("a.fr.smstpl", "---^\n---\nSalut", "a.smstpl 0:0-0:0")]
    [InlineData("part.smstpl", "{{ na^me }}", "a.smstpl 2:2-2:6")]
    public async Task Definition_InVariantAndInclude_IsInTheBaseAndTheIncluder(string name, string marked, string expected)
    {
        _folder.Write("a.smstpl", "---\nparams:\n  name: string(5)\n---\n{{ name }}{{ include 'part' }}");

        Assert.Equal(expected, await AskAsync("textDocument/definition", name, marked));
    }

    [Theory]
    [InlineData("class A { void B() => client.SendOrder^Shipped(to); }", "order_shipped.smstpl 0:0-0:0")]
    [InlineData("class A { void B() => Sms.Try^OrderShipped(out _, out _); }", "order_shipped.smstpl 0:0-0:0")]
    [InlineData("class A { void B() => Sms.Order^Lost(); }", "")]
    [InlineData("class A { void B() => cli^ent.SendOrderShipped(to); }", "")]
    [InlineData("class A { void B() => client.Send^", "")]
    public async Task Definition_InCSharp_IsTheTemplateOfTheMethod(string marked, string expected)
    {
        _folder.Write("order_shipped.smstpl", "Hi");

        Assert.Equal(expected, await AskAsync("textDocument/definition", "A.cs", marked));
    }

    [Fact]
    public async Task References_OfParameter_AreInAllTextsIncludesAndNamedArguments()
    {
        _folder.Write("a.fr.smstpl", "Salut {{ first_name }}");
        _folder.Write("part.smstpl", "{{ first_name }}");
        _folder.Write("b.smstpl", "---\nparams:\n  other: string(5)\n---\n{{ other }}");
        _folder.Write("A.cs", "var a = Sms.A(firstName: \"x\");\nvar b = order.A(firstName: 1);");

        var found = await AskAsync("textDocument/references", "a.smstpl", "---\nparams:\n  first_name: string(5)\n---\n{{ first^_name }}{{ include 'part' }}");

        Assert.Equal("A.cs 0:14-0:23, a.fr.smstpl 0:9-0:19, a.smstpl 2:2-2:12, a.smstpl 4:3-4:13, part.smstpl 0:3-0:13", found);
    }

    [Fact]
    public async Task References_OfFirstLine_AreCallsAndIncludes()
    {
        _folder.Write("A.cs", "var a = Sms.OrderShipped();\nawait client.SendOrderShipped(to);");
        _folder.Write("b.smstpl", "{{ include 'order_shipped' }}");

        Assert.Equal("A.cs 0:12-0:24, A.cs 1:13-1:29, b.smstpl 0:12-0:25", await AskAsync("textDocument/references", "order_shipped.smstpl", "--^-\n---\nHi"));
    }

    [Fact]
    public async Task References_InCSharp_AreTheCallsOfTheTemplate()
    {
        _folder.Write("order_shipped.smstpl", "Hi");
        _folder.Write("A.cs", "var a = Sms.OrderShipped();");

        Assert.Equal("A.cs 0:12-0:24, B.cs 0:13-0:29", await AskAsync("textDocument/references", "B.cs", "await client.Send^OrderShipped(to);"));
    }

    [Fact]
    public async Task Highlight_Name_HasItsPlacesInTheFile()
    {
        await using var client = await TestClient.StartAsync(_folder.RootUri, new() { ["general"] = new System.Text.Json.Nodes.JsonObject { ["positionEncodings"] = new System.Text.Json.Nodes.JsonArray("utf-8") } });
        var uri = _folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "é😀{{ total = 1; total }}");

        var places = await client.AskAsync("textDocument/documentHighlight", new { textDocument = new { uri }, position = new { line = 0, character = 10 } });

        Assert.Equal(["9 3", "20 2"], places.EnumerateArray().Select(place => $"{place.GetProperty("range").GetProperty("start").GetProperty("character")} {place.GetProperty("kind")}"));
    }

    private async Task<string> AskAsync(string method, string name, string marked)
    {
        var document = new MarkedDocument(marked);
        await using var client = await TestClient.StartAsync(_folder.RootUri);
        var uri = _folder.UriOf(name);
        await client.OpenAsync(uri, document.Text);
        var answer = await client.AskAsync(method, document.At(uri));
        return answer.ValueKind == JsonValueKind.Array ? string.Join(", ", answer.EnumerateArray().Select(Shown).Order(StringComparer.Ordinal)) : "";
    }

    private static string Shown(JsonElement location)
    {
        var range = location.GetProperty("range");
        return $"{Path.GetFileName(location.GetProperty("uri").GetString())} {Place(range.GetProperty("start"))}-{Place(range.GetProperty("end"))}";
    }

    private static string Place(JsonElement position) => $"{position.GetProperty("line")}:{position.GetProperty("character")}";
}
