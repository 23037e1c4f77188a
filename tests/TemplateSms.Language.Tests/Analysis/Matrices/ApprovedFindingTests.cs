using System.Text;
using System.Text.RegularExpressions;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Analysis.Matrices;

/// <summary>The words and places of findings, for templates under all settings that the words depend on.</summary>
public partial class ApprovedFindingTests
{
    public static TheoryData<string> Names => [.. FindingMatrices.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_OfFaultyTemplates_AreTheApprovedOnes(string name)
    {
        var matrix = FindingMatrices.All[name];
        var text = new StringBuilder();
        foreach (var frontMatter in matrix.FrontMatters)
        {
            text.Append("==== ").Append(Printable(frontMatter)).Append('\n');
            foreach (var body in matrix.Bodies)
            {
                foreach (var line in Describe($"---\n{frontMatter}---\n", body))
                    text.Append(Short(body)).Append(": ").Append(line).Append('\n');
            }
        }

        Snapshot.Matches(text.ToString(), name);
    }

    // A parameter that a body does not read is no fault of what is tested here.
    private static IEnumerable<string> Describe(string frontMatter, string body) => TemplateCompiler.Compile(new TemplateFile("test.smstpl", frontMatter + body)).Findings
        .Where(finding => finding.Rule.Id != "SMS2005")
        .Select(finding => $"{finding.Rule.Id} {string.Join(' ', finding.AdditionalSpans.Prepend(finding.Span).Select(span => span.Start >= frontMatter.Length ? $"[{span.Start - frontMatter.Length}..{span.End - frontMatter.Length})" : $"<{span.Start}..{span.End}>"))} {Short(finding.Message)}");

    private static string Short(string text) => Printable(Repeated().Replace(text, match => $"<{match.Length / match.Groups[1].Length} {match.Groups[1].Value}>"));

    private static string Printable(string text) => string.Concat(text.Select(c => c is '\n' ? "\\n" : c is '\r' ? "\\r" : c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:x4}"));

    [GeneratedRegex(@"(..??)\1{19,}")]
    private static partial Regex Repeated();
}
