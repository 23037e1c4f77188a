using System.Text.Json;
using TemplateSms.LanguageServer.Preview;

namespace TemplateSms.LanguageServer.Tests.Preview;

public sealed class PreviewFeatureTests
{
    [Fact]
    public async Task Preview_Template_HasItsMessagesAndAPage()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "---\nsummary: Acme & Co\nparams:\n  name: string(10)\n---\nHello <b> {{ name }}");

        var preview = await PreviewAsync(client, uri);

        Assert.Equal("Hello <b>  GSM-7 1 10 160", Words(preview.GetProperty("shortest")));
        Assert.Equal("Hello <b> Name GSM-7 1 14 160", Words(preview.GetProperty("typical")));
        Assert.Equal("Hello <b> WWWWWWWWWW GSM-7 1 20 160", Words(preview.GetProperty("longest")));
        var html = preview.GetProperty("html").GetString()!;
        Assert.Contains("Hello &lt;b&gt; Name", html, StringComparison.Ordinal);
        Assert.Contains("Acme &amp; Co", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Hello")]
    [InlineData("fr-CA", "Bonjour")]
    [InlineData("de", "Hello")]
    [InlineData("no culture", "Hello")]
    public async Task Preview_Culture_HasTheTextOfTheRecipient(string? culture, string expected)
    {
        using var folder = new EditorFolder();
        folder.Write("a.smstpl", "---\nculture: en\n---\nHello");
        folder.Write("a.fr.smstpl", "Bonjour");
        await using var client = await TestClient.StartAsync(folder.RootUri);

        var preview = await PreviewAsync(client, folder.UriOf("a.smstpl"), culture);

        Assert.Equal(expected, preview.GetProperty("longest").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Preview_BrokenTemplate_SaysSo()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "{{ nobody");

        var preview = await PreviewAsync(client, uri);

        Assert.False(preview.TryGetProperty("longest", out _));
        Assert.Contains("the template has errors", preview.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_SeveralTexts_HasThoseThatAreSent()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, $"---\nparams:\n  name: string(20)\n---\n{new string('a', 150)}{{{{ name }}}}\n--- or\nHi {{{{ name }}}}");

        var preview = await PreviewAsync(client, uri);

        Assert.Equal(23, preview.GetProperty("longest").GetProperty("units").GetInt64());
        Assert.Equal(3, preview.GetProperty("shortest").GetProperty("units").GetInt64());
    }

    [Fact]
    public void Of_EveryTemplateCutOffAnywhere_HasAPage()
    {
        var random = new Random(20261201);
        foreach (var template in CorpusTemplates.All.Where((_, i) => i % 4 == 0))
        {
            foreach (var view in new[] { template, CorpusTemplates.With(template, template.Text[..random.Next(template.Text.Length + 1)]) })
                Assert.StartsWith("<!DOCTYPE html>", PreviewPage.Of(view.Compiled, PreviewedText.Of(view.Compiled)), StringComparison.Ordinal);
        }
    }

    private static Task<JsonElement> PreviewAsync(TestClient client, string uri, string? culture = null) => client.AskAsync("templatesms/preview", new { textDocument = new { uri }, culture });

    private static string Words(JsonElement message) => string.Join(' ', new[] { "text", "alphabet", "segments", "units", "of" }.Select(name => message.GetProperty(name).ToString()));
}
