using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Importing;

public sealed class ImportTwilioTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Import_Text_IsWrittenBesideWithNamesOfItsVariables()
    {
        _folder.Write("order.json", ContentJson.One(ContentJson.Text("Order shipped", "Hi {{1}}, order {{OrderId}} is on its way. {{1}}!", variables: new Dictionary<string, string> { ["1"] = "Zoe", ["OrderId"] = "" })));

        var run = await ImportAsync("order.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            ---
            summary: 'Order shipped'
            gateway: twilio
            encoding: auto
            segments: dynamic
            culture: en
            params:
              # For example: Zoe
              value1: string
              order_id: string
            ---
            Hi {{ value1 }}, order {{ order_id }} is on its way. {{ value1 }}!

            """,
            Read("order_shipped.smstpl"));
        Assert.Contains(" warning SMS3003: 'value1' has no greatest length", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("order_shipped.smstpl: {{1}} is 'value1'; give it a name that says more: --name 1=…", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NamesWithTypes_GiveATemplateWithoutFindings()
    {
        _folder.Write("order.json", ContentJson.One(ContentJson.Text("order", "Hi {{1}}, {{2}} waits.")));

        var run = await ImportAsync("order.json", "--name", "1=customer: string(20)", "-n", "2=order_id: string(10, alnum)");
        var check = await CommandRun.OfAsync("check", _folder.PathOf("order.smstpl"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Single(run.OutputLines);
        Assert.Equal("1 template, 0 errors, 0 warnings", Assert.Single(check.OutputLines));
        Assert.EndsWith("---\nHi {{ customer }}, {{ order_id }} waits.\n", Read("order.smstpl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_List_WritesEachAndTellsLanguagesApart()
    {
        _folder.Write("all.json", ContentJson.List(
            ContentJson.Text("promo", "Hi"), ContentJson.Text("promo", "Bonjour", "fr"), ContentJson.Text("promo", "Oi", "pt_BR"), ContentJson.Text("2fa code", "x", "tlh"), ContentJson.Text("", "y")));

        var run = await ImportAsync("all.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["content.smstpl", "content_2fa_code.smstpl", "promo.smstpl", "promo_fr.smstpl", "promo_pt_br.smstpl"],
            Directory.EnumerateFiles(_folder.Folder, "*.smstpl").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("\nculture: fr\n", Read("promo_fr.smstpl"), StringComparison.Ordinal);
        Assert.DoesNotContain("culture", Read("promo_pt_br.smstpl") + Read("content_2fa_code.smstpl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_TypesThatAreNoText_AreNamedAndSkipped()
    {
        _folder.Write("card.json", """
            {"contents":[
              {"friendly_name":"card","language":"en","types":{"twilio/media":{"body":"x","media":[]},"twilio/quick-reply":{"body":"x"}}},
              {"friendly_name":"both","types":{"twilio/text":{"body":"Hi"},"whatsapp/card":{}}},
              {"friendly_name":"none","types":{}}
            ]}
            """);

        var run = await ImportAsync("card.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "'twilio/media' of 'card' is skipped, since it is no text",
                "'twilio/quick-reply' of 'card' is skipped, since it is no text",
                "'whatsapp/card' of 'both' is skipped, since it is no text",
                "'none' has no type",
            ],
            run.ErrorLines.Select(line => line[(_folder.PathOf("card.json").Length + 2)..]));
        Assert.Equal(["both.smstpl"], Directory.EnumerateFiles(_folder.Folder, "*.smstpl").Select(Path.GetFileName));
    }

    [Fact]
    public async Task Import_FileThatIsThere_IsReplacedByForceAlone()
    {
        _folder.Write("a.json", ContentJson.One(ContentJson.Text("promo", "new"))).Write("promo.smstpl", "old");

        var kept = await ImportAsync("a.json");
        var textThen = Read("promo.smstpl");
        var forced = await ImportAsync("a.json", "--force");

        Assert.Equal((2, "old", 0), (kept.ExitCode, textThen, forced.ExitCode));
        Assert.Contains("promo.smstpl: is there already, and stays as it is", kept.Error, StringComparison.Ordinal);
        Assert.EndsWith("---\nnew\n", Read("promo.smstpl"), StringComparison.Ordinal);
        Assert.Equal(["a.json", "promo.smstpl"], Directory.EnumerateFiles(_folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Import_LinkInThePlace_StaysAlsoWithForce()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right there.");
        _folder.Write("a.json", ContentJson.One(ContentJson.Text("promo", "new"))).Write("elsewhere/kept", "old");
        File.CreateSymbolicLink(_folder.PathOf("promo.smstpl"), _folder.PathOf("elsewhere/kept"));

        var run = await ImportAsync("a.json", "--force");

        Assert.Equal((2, "old"), (run.ExitCode, Read("elsewhere/kept")));
    }

    [Fact]
    public async Task Import_PageOfAList_SaysThatItGoesOn()
    {
        _folder.Write("a.json", """{"meta":{"next_page_url":"https://content.twilio.com/v1/Content?Page=1"},"contents":[{"friendly_name":"a","types":{"twilio/text":{"body":"Hi"}}}]}""");

        var run = await ImportAsync("a.json");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("a.json: the list goes on at 'next_page_url', which is not in the file\n", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.PathOf("a.smstpl")));
    }

    [Theory]
    [InlineData("customer", "'customer' names no variable")]
    [InlineData("=customer", "'=customer' names no variable")]
    [InlineData("1=", "'1=' names no variable")]
    [InlineData("1=2x", "'1=2x' names no variable")]
    public async Task Import_NameThatIsNone_IsAWrongCommandLine(string option, string message)
    {
        _folder.Write("a.json", ContentJson.One(ContentJson.Text("a", "Hi {{1}}")));

        var run = await ImportAsync("a.json", "--name", option);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("a.smstpl")));
    }

    [Fact]
    public async Task Import_NameOfNoVariable_IsTold()
    {
        _folder.Write("a.json", ContentJson.One(ContentJson.Text("a", "Hi {{1}}")));

        var run = await ImportAsync("a.json", "--name", "2=customer", "--name", "1=name");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("a.json: no text has the variable '2' that --name names\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NameThatTheCompilerRefuses_WritesNothing()
    {
        _folder.Write("a.json", ContentJson.One(ContentJson.Text("a", "Hi {{1}} {{2}}")));

        var run = await ImportAsync("a.json", "--name", "1=name", "--name", "2=name");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("SMS", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("a.smstpl")));
    }

    public void Dispose() => _folder.Dispose();

    private string Read(string path) => File.ReadAllText(_folder.PathOf(path));

    private Task<CommandRun> ImportAsync(string file, params string[] options) => CommandRun.OfAsync(["import-twilio", _folder.PathOf(file), .. options]);
}
