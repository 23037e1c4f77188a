using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace TemplateSms.Cli.Tests.Translating;

/// <summary>npm's xliff, which many tools are built on, reads what the command writes: the same texts, placeholders and limits.</summary>
public sealed class NpmXliffTests : IDisposable
{
    private const string Script = """
        const { xliff12ToJs } = require(process.argv[1]);
        xliff12ToJs(require('fs').readFileSync(process.argv[2], 'utf8'), { captureSpacesBetweenElements: true }).then(read => console.log(JSON.stringify(read)));
        """;

    private readonly TranslationFolder _folder = new();

    [SkippableFact]
    public async Task Export_TextsOfEveryKind_AreReadByNpmsXliff()
    {
        Assert.True(IsInstalled || Environment.GetEnvironmentVariable("CI") != "true", "npm's xliff is not installed in artifacts/npm, where .ci/run puts it.");
        Skip.IfNot(IsInstalled, "npm's xliff is not installed: mkdir -p artifacts/npm && cp .ci/package*.json artifacts/npm && npm ci --prefix artifacts/npm --ignore-scripts");
        _folder.Write(
            "Templates/a.smstpl",
            "---\nculture: en\nparams:\n  items: int(1..99)\n  vip: bool\n---\n<{{ vip ? \"Dear & \" : 'Hi > ' }}> \"{{ items }}\" {{ sms.plural items one: \"parcel\" other: $\"{items} parcels\" }}\r\nBye\n");
        await _folder.ExportAsync("pl");
        _folder.CopySources("pl");
        await _folder.ImportAsync("pl");
        await _folder.ExportAsync("pl");

        var read = await ReadAsync(_folder.FileOf("pl"));

        Assert.Equal(("en", "pl"), ((string)read["sourceLanguage"]!, (string)read["targetLanguage"]!));
        var units = read["resources"]!["Templates/a.smstpl"]!;
        Assert.Equal(
            """["\u003C",{"Span":{"id":"1","ctype":"x-value","equiv-text":"Dear \u0026 ","contents":"{{ vip ? \u0022Dear \u0026 \u0022 : \u0027Hi \u003E \u0027 }}"}},"\u003E \u0022",{"Span":{"id":"2","ctype":"x-value","equiv-text":"3","contents":"{{ items }}"}},"\u0022 ",{"Span":{"id":"3","ctype":"x-value","equiv-text":"3 parcels","contents":"{{ sms.plural items one: \u0022parcel\u0022 other: $\u0022{items} parcels\u0022 }}"}},"\nBye"]""",
            units["a"]!["source"]!.ToJsonString());
        Assert.Equal(units["a"]!["source"]!.ToJsonString(), units["a"]!["target"]!.ToJsonString());
        Assert.Equal("char", (string)units["a"]!["additionalAttributes"]!["size-unit"]!);
        Assert.Equal("Dear & ", (string)units["a.1"]!["target"]!);
        Assert.Equal(["a.3.one", "a.3.few", "a.3.many"], units["a.3"]!["groupUnits"]!.AsObject().Select(unit => unit.Key));
        Assert.Equal(" parcels", (string)units["a.3"]!["groupUnits"]!["a.3.many"]!["target"]![1]!);
    }

    private static bool IsInstalled => Directory.Exists(Package());

    private static string Package([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../artifacts/npm/node_modules/xliff"));

    private static async Task<JsonNode> ReadAsync(string path)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", Script, Package(), path]) { RedirectStandardOutput = true })!;
        var read = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
        return JsonNode.Parse(read)!;
    }

    public void Dispose() => _folder.Dispose();
}
