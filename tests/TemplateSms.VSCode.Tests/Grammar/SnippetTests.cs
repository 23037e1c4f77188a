using System.Text.Json;
using System.Text.RegularExpressions;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.VSCode.Tests.Grammar;

public sealed partial class SnippetTests
{
    // What the defaults of snippets name.
    private static readonly Dictionary<string, string> _types = new()
    {
        ["customer"] = "string(20)",
        ["items"] = "int(0..99)",
        ["names"] = "list(string(5), 3)",
        ["state"] = "enum(paid|open)",
        ["eta"] = "date",
    };

    [Fact]
    public async Task Snippets_WithTheirDefaults_AreTemplatesWithoutFindings()
    {
        using var snippets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Extension.Folder, "snippets/smstpl.json")));
        using var folder = new ScratchProject();
        folder.Write("footer.smstpl", "Your ACME team");
        var count = 0;
        foreach (var snippet in snippets.RootElement.EnumerateObject())
            folder.Write($"snippet_{count++}.smstpl", FileOf(Expand(string.Join('\n', snippet.Value.GetProperty("body").EnumerateArray().Select(line => line.GetString())))));

        var (exitCode, output, error) = await Tool.RunAsync(folder.Folder, ["check"]);

        Assert.True(count > 5);
        Assert.Equal((0, $"{count + 1} templates, 0 errors, 0 warnings\n", ""), (exitCode, output, error));
    }

    // A snippet of a whole file stands alone; others come after the parameters that they name, and a text.
    private static string FileOf(string snippet)
    {
        if (snippet.StartsWith("---\nsummary", StringComparison.Ordinal))
            return snippet + "\n";
        var text = snippet.StartsWith("--- or", StringComparison.Ordinal) ? $"{new string('a', 125)} {{{{ customer }}}}\n{snippet}Short." : snippet;
        var used = _types.Where(type => Regex.IsMatch(text, $@"\b{type.Key}\b", RegexOptions.None, TimeSpan.FromSeconds(1))).Select(type => $"  {type.Key}: {type.Value}\n").ToList();
        var parameters = used.Count == 0 ? "" : "params:\n" + string.Concat(used);
        return $"---\nculture: en\nunencodable: replace\n{parameters}---\nHello! {text}\n";
    }

    private static string Expand(string body)
    {
        var defaults = new Dictionary<string, string>();
        var expanded = Placeholder().Replace(body, match => defaults[match.Groups["number"].Value] = match.Groups["text"].Value);
        return Reference().Replace(expanded, match => defaults.GetValueOrDefault(match.Groups["number"].Value, ""));
    }

    [GeneratedRegex(@"\$\{(?<number>\d+):(?<text>[^}]*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\$(?<number>\d+)")]
    private static partial Regex Reference();
}
