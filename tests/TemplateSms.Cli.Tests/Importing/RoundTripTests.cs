using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Importing;

/// <summary>An imported template and the substitution that Twilio makes, given the same random bodies and arguments.</summary>
public sealed partial class RoundTripTests : IDisposable
{
    private const int Bodies = 150;

    private static readonly string[] _pieces =
    [
        "{{1}}", "{{2}}", "{{Id}}", "{", "{", "}", "}", "%", "{%", "%}", "{{", "Hi ", "-", "~", "#", "\"", "'", "\\", "\\n", "\n", "\r\n", "\r", "\t", " ", "---\n", "\0", "\u001b",
        "\u0085", "\u2028", "\uFEFF", "é", "€", "😀", "$", "${x}", "|", "end", "\u200B", "ﬁ",
    ];

    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Import_RandomBodies_RenderAsTwilioSubstitutes()
    {
        var random = new Random(20261130);
        var bodies = new List<string>();
        while (bodies.Count < Bodies)
        {
            // Braces that open before a variable and never close are refused, and so is what stands in braces and is no variable.
            var body = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => _pieces[random.Next(_pieces.Length)]));
            if (!OtherBraces().IsMatch(Variable().Replace(body, "}}")))
                bodies.Add(body);
        }

        _folder.Write("all.json", ContentJson.List([.. bodies.Select((body, i) => ContentJson.Text($"body {i}", body))]));
        var import = await CommandRun.OfAsync("import-twilio", _folder.PathOf("all.json"), "--name", "1=customer");
        Assert.Equal("", import.Error);

        var arguments = bodies.Select(_ => new Dictionary<string, string> { ["1"] = Text(random), ["2"] = Text(random), ["Id"] = Text(random) }).ToList();
        var cases = bodies.Select((_, i) => JsonSerializer.Serialize(new
        {
            id = i,
            template = BodyOf(i),
            @params = new { customer = "string", value2 = "string", id = "string" },
            data = new { customer = arguments[i]["1"], value2 = arguments[i]["2"], id = arguments[i]["Id"] },
        }));
        var render = await CommandRun.WithInputAsync(string.Join('\n', cases), "render", "--cases", "-");

        Assert.Equal(
            bodies.Select((body, i) => Variable().Replace(body, match => arguments[i][match.Groups[1].Value])),
            render.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).Select(answer => answer.TryGetProperty("text", out var text) ? text.GetString() : answer.GetRawText()));
    }

    [Fact]
    public async Task Import_WholeFile_RendersWithItsOwnSettings()
    {
        _folder.Write("a.json", ContentJson.One(ContentJson.Text("a", "{{{1}}}\r\n{% if %} ﬁ 😀 {{\n")));
        _folder.Write("data.json", """{"value1":"ŵ“"}""");

        await CommandRun.OfAsync("import-twilio", _folder.PathOf("a.json"));
        var run = await CommandRun.OfAsync("render", _folder.PathOf("a.smstpl"), "--data", _folder.PathOf("data.json"));

        Assert.Equal("{ŵ“}\r\n{% if %} ﬁ 😀 {{\n\n", run.Output);
    }

    public void Dispose() => _folder.Dispose();

    private string BodyOf(int index)
    {
        var file = File.ReadAllText(_folder.PathOf($"body_{index}.smstpl"));
        var body = file[(file.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        return body[..^1];
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(5); count > 0; count--)
            text.Append(_pieces[random.Next(_pieces.Length)]);
        return text.ToString();
    }

    [GeneratedRegex("""\{\{(1|2|Id)\}\}""")]
    private static partial Regex Variable();

    [GeneratedRegex("""\{\{(.|\n)*\}\}""")]
    private static partial Regex OtherBraces();
}
