using System.Text.Json;
using System.Text.Json.Nodes;
using StreamJsonRpc;

namespace TemplateSms.LanguageServer.Tests.Rename;

public sealed class RenameFeatureTests : IDisposable
{
    private const string Template = "---\nparams:\n  first_name: string(5)\n---\né😀 {{ first^_name }}";

    private readonly EditorFolder _folder = new();

    private static JsonObject Confirming => new()
    {
        ["workspace"] = new JsonObject { ["workspaceEdit"] = new JsonObject { ["documentChanges"] = true, ["changeAnnotationSupport"] = new JsonObject { ["groupsOnLabel"] = true } } },
        ["textDocument"] = new JsonObject { ["rename"] = new JsonObject { ["prepareSupport"] = true } },
    };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Prepare_Name_HasItsRangeAndItself()
    {
        await using var client = await TestClient.StartAsync(_folder.RootUri, Confirming);
        var (uri, document) = await OpenAsync(client, Template);

        var answer = await client.AskAsync("textDocument/prepareRename", document.At(uri));

        Assert.Equal("first_name", answer.GetProperty("placeholder").GetString());
        Assert.Equal(7, answer.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32());
        Assert.True(client.Capabilities.GetProperty("renameProvider").GetProperty("prepareProvider").GetBoolean());
    }

    [Fact]
    public async Task Prepare_Text_IsNothing()
    {
        await using var client = await TestClient.StartAsync(_folder.RootUri, Confirming);
        var (uri, document) = await OpenAsync(client, "Hel^lo");

        Assert.Equal(JsonValueKind.Null, (await client.AskAsync("textDocument/prepareRename", document.At(uri))).ValueKind);
    }

    [Fact]
    public async Task Rename_ForAClientThatAsks_HasCSharpToBeConfirmed()
    {
        _folder.Write("A.cs", "var a = Sms.A(firstName: 1);");
        await using var client = await TestClient.StartAsync(_folder.RootUri, Confirming);

        var answer = await RenameAsync(client, Template, "name");

        var changes = answer.GetProperty("documentChanges").EnumerateArray().ToList();
        Assert.Equal(["a.smstpl", "A.cs"], changes.Select(change => Path.GetFileName(change.GetProperty("textDocument").GetProperty("uri").GetString())));
        Assert.Equal([1, null], changes.Select(change => change.GetProperty("textDocument").GetProperty("version") is { ValueKind: JsonValueKind.Number } version ? version.GetInt32() : (int?)null));
        Assert.All(changes[0].GetProperty("edits").EnumerateArray(), edit => Assert.False(edit.TryGetProperty("annotationId", out _)));
        var annotation = Assert.Single(changes[1].GetProperty("edits").EnumerateArray()).GetProperty("annotationId").GetString()!;
        Assert.True(answer.GetProperty("changeAnnotations").GetProperty(annotation).GetProperty("needsConfirmation").GetBoolean());
    }

    [Fact]
    public async Task Rename_ForAClientThatDoesNotAsk_LeavesCSharpOutAndSaysSo()
    {
        _folder.Write("A.cs", "var a = Sms.A(firstName: 1);");
        await using var client = await TestClient.StartAsync(_folder.RootUri);

        var answer = await RenameAsync(client, Template, "name");

        Assert.Equal([_folder.UriOf("a.smstpl")], answer.GetProperty("changes").EnumerateObject().Select(file => file.Name));
        Assert.Equal("The parameter 'first_name' is renamed to 'name'. Change 1 place of C# by hand, in A.cs.", await client.ShownMessageAsync());
    }

    [Fact]
    public async Task Rename_ToANameThatIsTaken_IsAnErrorWithTheReason()
    {
        await using var client = await TestClient.StartAsync(_folder.RootUri, Confirming);

        var error = await Assert.ThrowsAsync<RemoteInvocationException>(() => RenameAsync(client, "{{ a^ = 1; b = 2; a; b }}", "b"));

        Assert.Equal("'b' is taken in a.smstpl.", error.Message);
    }

    [Fact]
    public async Task WillRename_Template_ChangesIncludesAndCallsAndTells()
    {
        _folder.Write("order_shipped.smstpl", "Hi");
        _folder.Write("order_shipped.fr.smstpl", "Salut");
        _folder.Write("b.smstpl", "{{ include 'order_shipped' }}{{ include 'order_shipped.smstpl' }}");
        _folder.Write("b.fr.smstpl", "{{ include 'order_shipped' }}");
        _folder.Write("A.cs", "await client.SendOrderShipped(to);\nvar b = Sms.TryOrderShipped(out _, out _);");
        await using var client = await TestClient.StartAsync(_folder.RootUri, Confirming);

        var answer = await client.AskAsync("workspace/willRenameFiles", Renamed("order_shipped.smstpl", "order_sent.smstpl"));

        Assert.Equal(
            ["A.cs SendOrderSent", "A.cs TryOrderSent", "b.fr.smstpl order_sent", "b.smstpl order_sent", "b.smstpl order_sent"],
            answer.GetProperty("documentChanges").EnumerateArray()
                .SelectMany(change => change.GetProperty("edits").EnumerateArray().Select(edit => $"{Path.GetFileName(change.GetProperty("textDocument").GetProperty("uri").GetString())} {edit.GetProperty("newText").GetString()}"))
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            "SendOrderShipped becomes SendOrderSent: 2 calls in 1 file. Its texts in other languages need the new name, too: order_shipped.fr.smstpl.",
            await client.ShownMessageAsync());
    }

    [Theory]
    [InlineData("---\nname: Parcel\n---\nHi", "a.smstpl", "b.smstpl", 0)]
    [InlineData("Hi", "a.smstpl", "sub/a.smstpl", -1)]
    [InlineData("Hi", "a.fr.smstpl", "a.de.smstpl", -1)]
    public async Task WillRename_WhereNoMethodChanges_ChangesNoCall(string text, string name, string newName, int changes)
    {
        _folder.Write(name, text);
        _folder.Write("A.cs", "await client.SendParcel(to); await client.SendA(to);");
        await using var client = await TestClient.StartAsync(_folder.RootUri, Confirming);

        var answer = await client.AskAsync("workspace/willRenameFiles", Renamed(name, newName));

        Assert.Equal(changes, answer.ValueKind == JsonValueKind.Null ? -1 : answer.GetProperty("documentChanges").GetArrayLength());
    }

    [Fact]
    public async Task DidRename_ForAClientThatDidNotAskBefore_Tells()
    {
        _folder.Write("a.smstpl", "Hi");
        await using var client = await TestClient.StartAsync(_folder.RootUri);

        await client.TellAsync("workspace/didRenameFiles", Renamed("a.smstpl", "b.smstpl"));

        Assert.Equal("SendA becomes SendB.", await client.ShownMessageAsync());
    }

    private object Renamed(string name, string newName) => new { files = new[] { new { oldUri = _folder.UriOf(name), newUri = _folder.UriOf(newName) } } };

    private async Task<JsonElement> RenameAsync(TestClient client, string marked, string newName)
    {
        var (uri, document) = await OpenAsync(client, marked);
        return await client.AskAsync("textDocument/rename", new { textDocument = new { uri }, position = new { line = document.Line, character = document.Character }, newName });
    }

    private async Task<(string Uri, MarkedDocument Document)> OpenAsync(TestClient client, string marked)
    {
        var document = new MarkedDocument(marked);
        var uri = _folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, document.Text);
        return (uri, document);
    }
}
