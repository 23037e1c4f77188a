using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Analyzers;

/// <summary>
/// Where a finding stands, as the build prints it: lines and UTF-16 columns from one, whatever characters stand before it.
/// A rule of the syntax, of the binding and of the content each, behind the same texts.
/// </summary>
public class PlaceTests
{
    // Four lines of front matter: the body begins on the sixth line.
    private const string Header = "---\nencoding: ucs2\nparams:\n  long: string(300)\n---\n";

    public static TheoryData<string, int, int> Prefixes => new()
    {
        { "", 6, 1 },
        { "Hi ", 6, 4 },
        { "\t\t", 6, 3 },
        { "\t\ta\t", 6, 5 },
        { "a\nb", 7, 2 },
        { "a\r\n\r\n\tb", 8, 3 },
        { "a\rb", 7, 2 },
        { "a\u2028b", 7, 2 },
        { "🎉", 6, 3 },
        { "🎉👩‍👩‍👧🇫🇷 ", 6, 16 },
        { "cafe\u0301 ", 6, 7 },
        { "e\u0301\u0323\u0308", 6, 5 },
        { "שלום ", 6, 6 },
        { "\u200fمرحبا\u200e ", 6, 9 },
        { "\u202bאבג\u202c\r\n\u2067דה\u2069", 7, 5 },
        { "❤\ufe0f", 6, 3 },
        { "\ud83d ", 6, 3 },
    };

    [Theory]
    [MemberData(nameof(Prefixes))]
    public Task Syntax_IsFoundAtItsCharacter(string prefix, int line, int column) =>
        FindAsync(Header + prefix + "{{ ) }}{{ long }}", "SMS1001", ")", line, column + 3);

    [Theory]
    [MemberData(nameof(Prefixes))]
    public Task Name_IsFoundAtItsCharacters(string prefix, int line, int column) =>
        FindAsync(Header + prefix + "{{ logn }}{{ long }}", "SMS2001", "logn", line, column + 3);

    [Theory]
    [MemberData(nameof(Prefixes))]
    public Task Overflow_IsFoundAtItsHole(string prefix, int line, int column) =>
        FindAsync(Header + prefix + "{{ long }}", "SMS3002", "long", line, column + 3);

    [Theory]
    [MemberData(nameof(Prefixes))]
    public Task Place_InAFileOfCrLf_IsTheSame(string prefix, int line, int column) =>
        FindAsync(Header.ReplaceLineEndings("\r\n") + prefix + "{{ logn }}{{ long }}", "SMS2001", "logn", line, column + 3);

    [Theory]
    [InlineData("# שלום 🎉 cafe\u0301\nsender: ", "12345", "SMS3007", 3, 9)]
    [InlineData("summary: \"🎉\"\r\nsender: ", "12345", "SMS3007", 3, 9)]
    [InlineData("{ summary: 'שלום 🎉', sender: ", "12345", "SMS3007", 2, 31)]
    [InlineData("summary: cafe\u0301 ", "#1", "SMS1028", 2, 16)]
    public async Task Setting_IsFoundAtItsCharacters(string before, string marked, string id, int line, int column)
    {
        var end = before.StartsWith('{') ? " }" : "";

        await FindAsync($"---\n{before}{marked}{end}\n---\nHi", id, marked, line, column);
    }

    private static async Task FindAsync(string template, string id, string marked, int line, int column)
    {
        var found = await TestProject.Empty.WithTemplate("test.smstpl", template).AnalyzeAsync(new TemplateAnalyzer());

        var diagnostic = Assert.Single(found);
        Assert.StartsWith($"/project/test.smstpl({line},{column}): {Word(diagnostic.Severity)} {id}: ", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Equal(marked, template.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    private static string Word(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";
}
