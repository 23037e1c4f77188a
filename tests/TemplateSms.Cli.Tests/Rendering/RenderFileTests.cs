using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Rendering;

public sealed class RenderFileTests : IDisposable
{
    private const string Shipped = """
        ---
        segments: 1
        params:
          customer: string(20)
          eta: date
          size: enum(small|extra_large)
          items: int(1..99) = 1
          note: string(20)?
        ---
        Hi {{ customer }}, {{ items }} {{ size }} on {{ eta | date.to_string "%d/%m" }}{{ note }}.

        """;

    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Render_TemplateWithData_PrintsItsText()
    {
        var run = await RenderAsync(Shipped, """{"customer":"Zoë","eta":"2026-11-22","size":"extra_large","items":3,"note":"!"}""");

        Assert.Equal((0, "Hi Zoe, 3 extra_large on 22/11!.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Render_ValuesLeftOut_AreTheirDefaultsOrNull()
    {
        var run = await RenderAsync(Shipped, """{"customer":"Ana","eta":"2026-11-22","size":"small"}""");

        Assert.Equal("Hi Ana, 1 small on 22/11.\n", run.Output);
    }

    [Theory]
    [InlineData("""{"eta":"2026-11-22","size":"small"}""", "'customer' has no value, and its type is not nullable")]
    [InlineData("""{"customer":"Ana","eta":"soon","size":"small"}""", "the value of 'eta' is not a date such as 2026-11-22")]
    [InlineData("""{"customer":"Ana","eta":"2026-11-22","size":"tiny"}""", "the value of 'size' is not one of the enum's members")]
    [InlineData("""{"custommer":"Ana"}""", "the template has no parameter 'custommer'; did you mean 'customer'?")]
    [InlineData("""{"customer":"Ana","eta":"2026-11-22","size":"small","items":100}""", "items")]
    [InlineData("""["Ana"]""", "the data is not an object of values by parameter")]
    [InlineData("""{"customer":""", "not JSON (line 1, byte 12)")]
    public async Task Render_DataThatDoesNotFit_NamesParameterAndRule(string data, string expected)
    {
        var run = await RenderAsync(Shipped, data);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_Sample_MakesValuesThatRenderTheSameAgain()
    {
        _folder.Write("t.smstpl", Shipped);

        var sample = await CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--sample");
        var data = Assert.Single(sample.ErrorLines);
        _folder.Write("data.json", data);
        var again = await CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--data", _folder.PathOf("data.json"));

        Assert.Equal((0, "Hi Customer, 1 small on 05/12Note.\n"), (sample.ExitCode, sample.Output));
        Assert.Equal("""{"customer":"Customer","eta":"2026-12-05","size":"small","items":1,"note":"Note"}""", data);
        Assert.Equal((0, sample.Output), (again.ExitCode, again.Output));
    }

    [Theory]
    [InlineData("---\nunencodable: replace\nparams:\n  a: list(string(3..5), 2)\n  b: decimal(0..9.99)\n  c: time\n  d: guid\n  e: uri(40)\n  f: long(5..9)\n  g: bool\n  h: string(6..6, digits)\n---\n{{ for x in a }}{{ x }}{{ end }}{{ b }}{{ c }}{{ d }}{{ e }}{{ f }}{{ g }}{{ h }}", 0)]
    [InlineData("{{ nobody }}", 1)]
    [InlineData("---\nparams:\n  o: Shop.Order\n---\n{{ o.name }}", 1)]
    public async Task Render_SampleOfAnyTemplate_IsTakenOrRefusedWithAReason(string template, int exitCode)
    {
        _folder.Write("t.smstpl", template);

        var run = await CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--sample");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task Render_SampleBesideData_IsRefused()
    {
        _folder.Write("t.smstpl", "Hi").Write("data.json", "{}");

        var run = await CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--sample", "--data", _folder.PathOf("data.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--sample makes the data itself", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_TextLongerThanDeclared_IsRefusedAsTheMethodRefusesIt()
    {
        var run = await RenderAsync("---\nparams:\n  name: string\n---\n{{ name }}", $$"""{"name":"{{new string('z', 161)}}"}""");

        Assert.Equal(1, run.ExitCode);
        // No digit of the folder's name, which the error has.
        Assert.DoesNotContain("zzz", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_ParameterOfACSharpType_CannotComeFromAFile()
    {
        var run = await RenderAsync("---\nparams:\n  order: Shop.Order\n---\n{{ if order }}x{{ end }}", """{"order":{}}""");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'order' is of the C# type Shop.Order", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_BrokenTemplate_SaysWhatTheBuildSays()
    {
        var run = await RenderAsync("Hi {{ nam }}", "{}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("t.smstpl: (1,7): SMS2001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_IncludedTemplate_IsFoundBesideIt()
    {
        _folder.Write("greeting.smstpl", "---\nparams:\n  name: string(20)\n---\nHi {{ name }}");

        var run = await RenderAsync("---\nparams:\n  name: string(20)\n---\n{{ include 'greeting' }}!", """{"name":"Ana"}""");

        Assert.Equal((0, "Hi Ana!\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Render_TemplateWithoutParameters_NeedsNoData()
    {
        var run = await CommandRun.OfAsync("render", _folder.Write("t.smstpl", "Hello\n").PathOf("t.smstpl"));

        Assert.Equal((0, "Hello\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("render")]
    [InlineData("render", "a.smstpl", "--cases", "-")]
    [InlineData("render", "--cases", "-", "--data", "-")]
    [InlineData("render", "nowhere.smstpl")]
    [InlineData("render", "--cases", "nowhere.jsonl")]
    public async Task Render_WrongCommandLine_EndsWithUsage(params string[] arguments) =>
        Assert.Equal(2, (await CommandRun.OfAsync(arguments)).ExitCode);

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> RenderAsync(string template, string data)
    {
        _folder.Write("t.smstpl", template).Write("data.json", data);
        return CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--data", _folder.PathOf("data.json"));
    }
}
