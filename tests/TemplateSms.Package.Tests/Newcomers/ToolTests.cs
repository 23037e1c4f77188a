using System.Text.RegularExpressions;

namespace TemplateSms.Package.Tests.Newcomers;

/// <summary>The tool as it is installed from the feed; what its commands do is tested beside their code.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ToolTests(PackedFeed feed)
{
    /// <summary>A line for each command of the tool, and what it prints.</summary>
    private static readonly Dictionary<string, (string Line, string Printed)> _uses = new()
    {
        ["check"] = ("check Templates", "1 template, 0 errors, 0 warnings"),
        ["fix"] = ("fix Templates --dry-run", "1 template, 0 errors, 0 warnings"),
        ["export"] = ("export Templates --to fr", "translations/fr.xlf: 1 text of 1 template, 0 translated"),
        ["import"] = ("import translations/fr.xlf --dry-run", "translations/fr.xlf: 0 variants to write"),
        ["import-twilio"] = ("import-twilio content.json", "content"),
        ["lsp"] = ("lsp < lsp.txt", "\"positionEncoding\":\"utf-16\""),
        ["explain"] = ("explain SMS3002", "# SMS3002: "),
        ["mcp"] = ("mcp < mcp.txt", "\"name\":\"smstpl\""),
        ["measure"] = ("measure --text Hello", "GSM-7, 1 segment, 5 of 160 septets"),
        ["report"] = ("report Templates --output report.html && cat report.html", "Hello"),
        ["new"] = ("new Templates/goodbye", "Templates/goodbye.smstpl: GSM-7, 1 segment"),
        ["completion"] = ("completion bash", "smstpl"),
        ["send"] = ("send 0680010203 --text Hello --dry-run", "Nothing was sent."),
        ["credit"] = (Asked("credit"), " EUR"),
        ["lookup"] = (Asked("lookup 0680010203"), "0680010203: ORAN"),
        ["campaign-report"] = (Asked("campaign-report --from 2026-01-01 --output campaign.zip") + " && head -c 2 campaign.zip", "PK"),
        ["queue"] = ("queue schema", "create table if not exists sms_message"),
        ["simulate"] = ("simulate --port 0 > gateway.log & until grep -q http://127.0.0.1 gateway.log; do sleep 0.2; done; kill $!; wait $!; cat gateway.log", "http://127.0.0.1:"),
        ["render"] = ("render Templates/hello.smstpl --data data.json", "Hello Zoe!"),
    };

    /// <summary>A command that asks a gateway which runs meanwhile.</summary>
    private static string Asked(string command) =>
        "simulate --port 0 > asked.log & until grep -q http://127.0.0.1 asked.log; do sleep 0.2; done; "
            + $"Isendpro__ApiKey=any tools/smstpl {command} --base-address $(grep -o 'http://127.0.0.1:[0-9]*' asked.log | head -n 1)/cgi-bin/; result=$?; kill $!; wait $!; (exit $result)";

    [SkippableFact]
    public async Task Tool_InstalledFromTheFeed_RunsEveryCommand()
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands are typed into bash.");
        using var machine = new NewcomerMachine(feed);
        machine.Write("lsp.txt", string.Concat(
            Message("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"""),
            Message("""{"jsonrpc":"2.0","id":2,"method":"shutdown"}"""),
            Message("""{"jsonrpc":"2.0","method":"exit"}""")));
        machine.Write("mcp.txt", """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"newcomer","version":"1"}}}""" + "\n");
        machine.Write("Templates/hello.smstpl", "---\nunencodable: replace\nparams:\n  name: string(20)\n---\nHello {{ name }}!");
        machine.Write("content.json", "{ \"friendly_name\": \"content\", \"language\": \"en\", \"variables\": {}, \"types\": { \"twilio/text\": { \"body\": \"Hello!\" } } }");
        machine.Write("data.json", "{ \"name\": \"Zoe\" }");
        (await machine.RunAsync("dotnet tool install TemplateSms.Cli --tool-path tools")).AssertSucceeded();
        var help = (await machine.RunAsync("tools/smstpl --help")).AssertSucceeded().Output;

        var commands = Commands().Matches(help.Split("Commands:")[1].Split("\n\n")[0]).Select(command => command.Groups["name"].Value).ToList();

        Assert.Equal(commands.Order(StringComparer.Ordinal), _uses.Keys.Order(StringComparer.Ordinal));
        foreach (var (line, printed) in _uses.Values)
            Assert.Contains(printed, (await machine.RunAsync("tools/smstpl " + line)).AssertSucceeded().Output, StringComparison.Ordinal);
    }

    private static string Message(string json) => $"Content-Length: {json.Length}\r\n\r\n{json}";

    [GeneratedRegex("^  (?<name>[a-z][a-z-]*)", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
