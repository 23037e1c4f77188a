using System.Text.Json;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>A message in several languages, as the commands show it.</summary>
public sealed class VariantTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    public VariantTests() => _folder
        .Write("order.smstpl", "---\nculture: en\nunencodable: replace\nparams:\n  id: int(1..999)\n  shop: string(20)\n---\nOrder {{ id }} of {{ shop }}.")
        .Write("order.fr.smstpl", new string('a', 141) + " {{ id }} {{ shop }}")
        .Write("order.pl.smstpl", "{{ id }}");

    [Fact]
    public async Task Check_Folder_HasTheFindingsOfEachText()
    {
        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(["SMS3002", "SMS2038"], run.OutputLines.Where(line => line.Contains(": warning ", StringComparison.Ordinal)).Select(line => line.Split(": warning ")[1].Split(':')[0]));
        Assert.Contains("order.fr.smstpl(1,155): warning SMS3002", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order.pl.smstpl", "SMS2038")]
    [InlineData("order.fr.smstpl", "SMS3002")]
    public async Task Check_AVariantAlone_KnowsItsBase(string path, string rule)
    {
        var run = await CommandRun.OfAsync("check", _folder.PathOf(path));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($": warning {rule}: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_OfABase_NamesTheTextThatNeedsMost()
    {
        var run = await CommandRun.OfAsync("check", "--explain", _folder.Folder);

        Assert.Contains("order.smstpl: of 3 texts, fr needs 178 of 160 septets", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfVariants_HasOneMethodAndTheirCultures()
    {
        var run = await CommandRun.OfAsync("check", "--format", "json", _folder.Folder);

        using var document = JsonDocument.Parse(run.Output);
        var texts = document.RootElement.GetProperty("templates").EnumerateArray().Select(text =>
            $"{text.GetProperty("method")} {text.GetProperty("culture")} {(text.TryGetProperty("variantOf", out var origin) ? Path.GetFileName(origin.GetString()) : "")}");
        Assert.Equal(["Order fr order.smstpl", "Order pl order.smstpl", "Order en "], texts);
    }

    [Fact]
    public async Task Report_OfVariants_NamesTheirCultures()
    {
        await CommandRun.OfAsync("report", _folder.Folder, "-o", _folder.PathOf("report.html"));

        var page = File.ReadAllText(_folder.PathOf("report.html"));
        Assert.Contains("<bdi>order (pl)</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>order</bdi>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-CA", "aaa")]
    [InlineData("pl", "7")]
    [InlineData("de", "Order 7 of ACME.")]
    [InlineData(null, "Order 7 of ACME.")]
    public async Task Render_WithACulture_TakesItsText(string? culture, string start)
    {
        _folder.Write("data.json", """{ "id": 7, "shop": "ACME" }""");
        string[] chosen = culture is null ? [] : ["--culture", culture];

        var run = await CommandRun.OfAsync(["render", _folder.PathOf("order.smstpl"), "--data", _folder.PathOf("data.json"), .. chosen]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_Variant_IsRenderedAsItIs_AndTakesNoCulture()
    {
        _folder.Write("data.json", """{ "id": 7, "shop": "ACME" }""");

        var run = await CommandRun.OfAsync("render", _folder.PathOf("order.pl.smstpl"), "--data", _folder.PathOf("data.json"));
        var refused = await CommandRun.OfAsync("render", _folder.PathOf("order.pl.smstpl"), "--data", _folder.PathOf("data.json"), "--culture", "fr");

        Assert.Equal("7\n", run.Output);
        Assert.Equal(1, refused.ExitCode);
        Assert.EndsWith("it is the text of one culture; render its base template with --culture instead", refused.ErrorLines[^1], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
