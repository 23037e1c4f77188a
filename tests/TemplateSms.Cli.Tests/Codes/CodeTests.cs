using System.Text.Json;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Codes;

/// <summary>A one-time code, as the commands show it.</summary>
public sealed class CodeTests : IDisposable
{
    private const string Header = "---\nkind: code\ngateway: twilio\nparams:\n  code: string(6..6, digits)\n  name: string(20, gsm7)\n---\n";

    private readonly ScratchProject _folder = new();

    public CodeTests() => _folder
        .Write("app.smstpl", Header + "Hi {{ name }}, your code is {{ code }}.\nFA+9qCX9VSu")
        .Write("web.smstpl", Header + "Hi {{ name }}, your code is {{ code }}.\n@Shop.example #{{ code }}")
        .Write("data.json", """{ "code": "480122", "name": "Zoe" }""");

    [Fact]
    public async Task Check_EndThatPhonesCannotRead_IsTold()
    {
        var run = await CommandRun.OfAsync("check", _folder.PathOf("web.smstpl"));

        Assert.Contains("web.smstpl(9,2): warning SMS3025: Phones cannot read the code at '@Shop.example #{{ … }}': 'Shop.example' is no domain in lower-case ASCII", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_ThatIsChosen_WritesTheHostInLowerCase()
    {
        await CommandRun.OfAsync("fix", "--also", "correct-spelling", _folder.PathOf("web.smstpl"));

        Assert.EndsWith("\n@shop.example #{{ code }}", File.ReadAllText(_folder.PathOf("web.smstpl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_OfACodeForAnApp_CountsItsBytes()
    {
        var run = await CommandRun.OfAsync("check", "--explain", _folder.PathOf("app.smstpl"));

        Assert.Contains("app.smstpl: GSM-7, 1 segment, 37 to 57 of 160 septets, 37 to 77 of 140 bytes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfACodeForAnApp_HasItsBytes()
    {
        var run = await CommandRun.OfAsync("check", "--format", "json", _folder.PathOf("app.smstpl"));

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal("""{"least":37,"most":77,"allowed":140}""", document.RootElement.GetProperty("templates")[0].GetProperty("proofs")[0].GetProperty("bytes").GetRawText().Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Render_OfACode_IsTheMessage()
    {
        var run = await CommandRun.OfAsync("render", _folder.PathOf("app.smstpl"), "--data", _folder.PathOf("data.json"));

        Assert.StartsWith("Hi Zoe, your code is 480122.\nFA+9qCX9VSu", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfACode_SaysItsKind()
    {
        await CommandRun.OfAsync("report", _folder.PathOf("app.smstpl"), "-o", _folder.PathOf("report.html"));

        Assert.Contains("<span>Kind</span> <bdi>one-time code</bdi>", File.ReadAllText(_folder.PathOf("report.html")), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
