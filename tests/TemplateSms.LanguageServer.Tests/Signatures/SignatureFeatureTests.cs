using TemplateSms.LanguageServer.Signatures;

namespace TemplateSms.LanguageServer.Tests.Signatures;

public sealed class SignatureFeatureTests
{
    [Theory]
    [InlineData("{{ string.truncate ¦ }}", "string.truncate", 0)]
    [InlineData("{{ string.truncate name¦ }}", "string.truncate", 0)]
    [InlineData("{{ string.truncate name ¦ }}", "string.truncate", 1)]
    [InlineData("{{ string.truncate name 5 ¦ }}", "string.truncate", 2)]
    [InlineData("{{ string.truncate name + \"a\" ¦ }}", "string.truncate", 1)]
    [InlineData("{{ name | string.truncate ¦ }}", "string.truncate", 1)]
    [InlineData("{{ name | string.truncate ¦", "string.truncate", 1)]
    [InlineData("{{ name | string.truncate ellipsis: ¦ }}", "string.truncate", 2)]
    [InlineData("{{ string.truncate(¦ }}", "string.truncate", 0)]
    [InlineData("{{ string.truncate(name, ¦) }}", "string.truncate", 1)]
    [InlineData("{{ string.truncate(name, 5¦) }}", "string.truncate", 1)]
    [InlineData("{{ string.truncate (string.upcase na¦) 5 }}", "string.upcase", 0)]
    [InlineData("{{ string.truncate (string.upcase name) ¦5 }}", "string.truncate", 1)]
    [InlineData("{{ sms.plural items one: \"¦\" }}", "sms.plural", 2)]
    [InlineData("{{ for x in (names | array.limit ¦) }}", "array.limit", 1)]
    [InlineData("---\ntracker: o{{ string.upcase ¦ }}\n---\n", "string.upcase", 0)]
    [InlineData("{{ string.upcase name 1 2 ¦ }}", "string.upcase", null)]
    public void At_Argument_IsThatOfItsParameter(string marked, string function, int? active)
    {
        using var folder = new EditorFolder();
        var (text, offset) = MarkedTemplate.Of(marked);

        var help = SignatureFinder.At(folder.Template("a.smstpl", text), offset)!;

        Assert.StartsWith(function + " ", help.Signatures[0].Label, StringComparison.Ordinal);
        Assert.Equal(active, help.ActiveParameter);
    }

    [Theory]
    [InlineData("Hi string.truncate ¦")]
    [InlineData("{{ string.truncate¦ }}")]
    [InlineData("{{ string.truncate(name, 5)¦ }}")]
    [InlineData("{{ string.upcase name | ¦ }}")]
    [InlineData("{{ name ¦ }}")]
    [InlineData("{{ string.upcase name }}¦")]
    public void At_PlaceOutsideOfCalls_IsNothing(string marked)
    {
        using var folder = new EditorFolder();
        var (text, offset) = MarkedTemplate.Of(marked);

        Assert.Null(SignatureFinder.At(folder.Template("a.smstpl", text), offset));
    }

    [Fact]
    public async Task Help_Request_GivesTheSignatureWithItsParameters()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "---\nparams:\n  name: string(20)\n---\nHé 😀 {{ name | string.truncate ");

        var help = await client.AskAsync("textDocument/signatureHelp", new { textDocument = new { uri }, position = new { line = 4, character = 32 } });

        var signature = help.GetProperty("signatures")[0];
        Assert.Equal(1, help.GetProperty("activeParameter").GetInt32());
        Assert.Equal("string.truncate <text> <length> [ellipsis]", signature.GetProperty("label").GetString());
        Assert.Equal("<length>", signature.GetProperty("parameters")[1].GetProperty("label").GetString());
        Assert.Equal("a whole number", signature.GetProperty("parameters")[1].GetProperty("documentation").GetString());
    }
}
