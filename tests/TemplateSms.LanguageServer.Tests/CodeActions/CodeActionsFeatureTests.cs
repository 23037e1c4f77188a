using System.Text.Json;
using System.Text.Json.Nodes;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.CodeActions;

namespace TemplateSms.LanguageServer.Tests.CodeActions;

public sealed class CodeActionsFeatureTests
{
    private const string Unbounded = "---\nparams:\n  name: string\n---\nHello {{ name }}";

    [Theory]
    [InlineData("Hello {{ name }}", "Declare 'name: string(20)'", "---\nparams:\n  name: string(20)\n---\nHello {{ name }}")]
    [InlineData("---\nparams:\n  name: string(20)\n---\né😀\r\nHello {{ nam }}", "Change to 'name'", "---\nparams:\n  name: string(20)\n---\né😀\r\nHello {{ name }}")]
    [InlineData(Unbounded, "Suppress SMS3003 in this file", "---\nparams:\n  name: string\n---\n{{ # smstpl:disable SMS3003 ~}}\nHello {{ name }}")]
    [InlineData("---\r\nparams:\r\n  name: string\r\n---\r\nHello\r\n{{ name }}", "Suppress SMS3003 on this line", "---\r\nparams:\r\n  name: string\r\n---\r\nHello\r\n{{ # smstpl:disable SMS3003 ~}}\r\n{{ name }}")]
    public async Task Offer_Finding_HasTheEditThatFixesIt(string text, string title, string expected)
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, text);

        var actions = await OfferAsync(client, uri);

        var action = Find(actions, title);
        Assert.Equal("quickfix", action.GetProperty("kind").GetString());
        Assert.Equal(expected, Requests.Apply(text, Edits(action, uri)));
        Assert.NotEmpty(action.GetProperty("diagnostics")[0].GetProperty("code").GetString()!);
    }

    [Fact]
    public async Task Offer_SafeFix_IsPreferredAndNoOther()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "It’s here");

        var actions = await OfferAsync(client, uri);

        Assert.All(actions.EnumerateArray(), action => Assert.Equal(
            action.GetProperty("title").GetString() == "Replace with GSM-7 characters",
            action.TryGetProperty("isPreferred", out var isPreferred) && isPreferred.GetBoolean()));
        Assert.Contains(actions.EnumerateArray(), action => action.TryGetProperty("isPreferred", out _));
    }

    [Fact]
    public async Task Resolve_FixEverywhere_HasTheEditOfAllFindings()
    {
        using var folder = new EditorFolder();
        var capabilities = JsonNode.Parse("""{ "textDocument": { "codeAction": { "resolveSupport": { "properties": ["edit"] } } } }""")!.AsObject();
        await using var client = await TestClient.StartAsync(folder.RootUri, capabilities);
        var uri = folder.UriOf("a.smstpl");
        const string Text = "It’s here, and it’s yours";
        await client.OpenAsync(uri, Text);

        var actions = await OfferAsync(client, uri, line: 0, character: 3);
        var action = actions.EnumerateArray().First(action => action.GetProperty("title").GetString()!.EndsWith(", everywhere in the template", StringComparison.Ordinal));
        Assert.False(action.TryGetProperty("edit", out _));
        var resolved = await client.AskAsync("codeAction/resolve", action);

        Assert.Equal("It's here, and it's yours", Requests.Apply(Text, Edits(resolved, uri)));
    }

    [Fact]
    public async Task Offer_FixAllKind_MakesAllSafeFixes()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        const string Text = "“It’s” {{ nobody }}";
        await client.OpenAsync(uri, Text);

        var actions = await OfferAsync(client, uri, only: ["source.fixAll"]);

        var action = Assert.Single(actions.EnumerateArray());
        Assert.Equal("source.fixAll.smstpl", action.GetProperty("kind").GetString());
        Assert.Equal("\"It's\" {{ nobody }}", Requests.Apply(Text, Edits(action, uri)));
    }

    [Fact]
    public async Task Offer_ClosedDocumentThatIsNowhere_HasNoAnswer()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);

        Assert.Equal(JsonValueKind.Null, (await OfferAsync(client, folder.UriOf("none.smstpl"))).ValueKind);
    }

    [Theory]
    [InlineData("\0t(}\n}l{{# ist(as--- or\nender: Acme\nr\rno \n\r")]
    [InlineData("{{ms:\n  ulicaUW\0AGA{\u201C{: w{{# ixc budyn--- or\nek.\n")]
    public void At_TextThatWasTypedToPieces_Answers(string text)
    {
        var template = CorpusTemplates.With(CorpusTemplates.All[0], text);

        Assert.NotEmpty(TemplateActions.At(template, new TextSpan(0, text.Length)));
    }

    [Fact]
    public void At_EveryTemplateAndHalfOfIt_Answers()
    {
        var random = new Random(20261201);
        foreach (var template in CorpusTemplates.All.Where((_, i) => i % 8 == 0))
        {
            TemplateActions.At(template, new TextSpan(0, template.Text.Length));
            var half = CorpusTemplates.With(template, template.Text[..random.Next(template.Text.Length + 1)]);
            TemplateActions.At(half, new TextSpan(half.Text.Length, 0));
            TemplateActions.FixAllOf(half, null, null);
        }
    }

    private static Task<JsonElement> OfferAsync(TestClient client, string uri, string[]? only = null) => client.AskAsync("textDocument/codeAction", new
    {
        textDocument = new { uri },
        range = new { start = new { line = 0, character = 0 }, end = new { line = 99, character = 0 } },
        context = new { diagnostics = Array.Empty<object>(), only },
    });

    private static Task<JsonElement> OfferAsync(TestClient client, string uri, int line, int character) => client.AskAsync("textDocument/codeAction", new
    {
        textDocument = new { uri },
        range = new { start = new { line, character }, end = new { line, character } },
        context = new { diagnostics = Array.Empty<object>() },
    });

    private static JsonElement Find(JsonElement actions, string title)
    {
        var titles = actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()!).ToList();
        return titles.FindIndex(found => found.StartsWith(title, StringComparison.Ordinal)) is >= 0 and var index
            ? actions[index]
            : throw new Xunit.Sdk.XunitException($"none of these is '{title}': {string.Join("; ", titles)}");
    }

    private static JsonElement Edits(JsonElement action, string uri) => action.GetProperty("edit").GetProperty("changes").GetProperty(uri);
}
