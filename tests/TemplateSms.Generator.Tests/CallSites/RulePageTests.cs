using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.Language.Diagnostics;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>The C# on the pages of docs/rules gets the message that stands below it, and none once it is put right.</summary>
public sealed partial class RulePageTests
{
    private const string Usings = "using TemplateSms;\n\n";

    // A program of statements alone is no library.
    private const string StatementsInALibrary = "CS8805";

    private const string Template = """
        ---
        unencodable: replace
        params:
          customer: string(20, truncate)
          order_id: string(10, alnum)
          eta: date
          items: int(1..99)
        ---
        Hi {{ customer }}, your order {{ order_id }} ({{ items }}) ships {{ eta | date.to_string "%d/%m" }}.
        """;

    private static readonly TestProject _welcome = TestProject.Empty
        .WithTemplate("welcome.smstpl", "---\nculture: en\n---\nWelcome!")
        .WithTemplate("welcome.fr.smstpl", "Bienvenue !")
        .WithTemplate("welcome.pl.smstpl", "Witaj!");

    private static readonly TestProject _project = TestProject.Empty
        .WithSource("Usings.cs", "global using System; global using Scratch; global using TemplateSms.Isendpro;")
        .WithSource("Options.cs", "namespace TemplateSms.Isendpro { public class IsendproOptions { [SmsApiKey] public string ApiKey { get; set; } = \"\"; } }")
        .WithSource("Provider.cs", "namespace IO.Swagger.Model { public class SmsUniqueRequest { public string? DateEnvoi { get; set; } public string? Nostop { get; set; } public string? Num { get; set; } } }")
        .WithSource(
            "order_shipped.g.cs",
            GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("order_shipped.smstpl", Template)).AssertCompiles().Sources.Values.Single())
        .WithSource(
            "welcome.g.cs",
            GeneratorHarness.Run(new TemplateGenerator(), _welcome).AssertCompiles().Sources.Values.Single());

    public static TheoryData<string> Ids => [.. CallSiteRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task CauseExample_OfARule_GetsTheMessageOnThePage(string id)
    {
        var blocks = Blocks(id, "Cause");

        Assert.Equal([blocks["text"]], (await AnalyzeAsync(blocks["csharp"])).Select(line => line + "\n"));
        Assert.Contains($" {id}: ", blocks["text"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task FixExample_OfARule_IsClean(string id) => Assert.Empty(await AnalyzeAsync(Blocks(id, "Fix")["csharp"]));

    private static async Task<IReadOnlyList<string>> AnalyzeAsync(string example)
    {
        var project = _project.WithSource("Program.cs", Usings + example);
        Assert.Empty(project.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != StatementsInALibrary));
        return [.. (await project.AnalyzeAsync(new CallSiteAnalyzer())).Select(Line)];
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Program.cs({place.Line + 1},{place.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static Dictionary<string, string> Blocks(string id, string section)
    {
        var page = File.ReadAllText(Path.Combine(Pages(), id + ".md")).ReplaceLineEndings("\n");
        var text = page.Split($"\n## {section}\n")[1].Split("\n## ")[0];
        return Block().Matches(text).ToDictionary(block => block.Groups["language"].Value, block => block.Groups["text"].Value);
    }

    private static string Pages([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "docs", "rules"));

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
