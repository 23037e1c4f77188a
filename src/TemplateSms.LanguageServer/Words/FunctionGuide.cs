using System.Text.RegularExpressions;
using TemplateSms.Language.Functions;

namespace TemplateSms.LanguageServer.Words;

/// <summary>The meaning of a function with an example, as docs/language.md has them.</summary>
/// <param name="Meaning">The result in a few words; empty where its signature says all.</param>
/// <param name="Example">Calls with what they print.</param>
public sealed partial record FunctionGuide(string Meaning, string Example)
{
    private static readonly Lazy<IReadOnlyDictionary<string, FunctionGuide>> _all = new(Read);

    /// <summary>Both, as Markdown.</summary>
    public string Text { get; } = string.Join("\n\n", new[] { Meaning, Example }.Where(part => part.Length > 0));

    public static FunctionGuide Of(Function function) => _all.Value.GetValueOrDefault(function.Signature) ?? new FunctionGuide("", "");

    /// <summary>The function for a reader: its signature, its result, an example.</summary>
    public static string Markdown(Function function) => $"```smstpl\n{function.Signature}\n```\n\n{Of(function).Text}";

    private static Dictionary<string, FunctionGuide> Read()
    {
        using var stream = typeof(FunctionGuide).Assembly.GetManifestResourceStream("language.md")!;
        using var reader = new StreamReader(stream);
        var guides = new Dictionary<string, FunctionGuide>(StringComparer.Ordinal);
        var meaning = "";
        while (reader.ReadLine() is { } line)
        {
            if (CellsOf(line) is not [var signature, var result, var example])
                continue;
            // An empty cell says what the one above says.
            meaning = result.Length > 0 ? SentenceOf(result) : meaning;
            guides.TryAdd(signature.Trim('`'), new FunctionGuide(meaning, WithoutLinks(example)));
        }

        return guides;
    }

    private static IReadOnlyList<string> CellsOf(string line) => line.StartsWith("| `", StringComparison.Ordinal) && line.EndsWith('|')
        ? [.. Bar().Split(line[1..^1]).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal))]
        : [];

    private static string SentenceOf(string words) => WithoutLinks(char.ToUpperInvariant(words[0]) + words[1..] + (words.EndsWith('.') ? "" : "."));

    private static string WithoutLinks(string markdown) => Link().Replace(markdown, "$1");

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex Link();
}
