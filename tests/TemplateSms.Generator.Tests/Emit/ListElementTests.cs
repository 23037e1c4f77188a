using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>What a list of each type can do: the template's own rules say what it cannot, never the C# compiler.</summary>
public class ListElementTests
{
    private static readonly string[] _elements =
        ["string(9)", "int(0..9)", "long", "decimal(0..9.99)", "bool", "date", "time", "datetime", "guid", "uri(40)", "enum(small|very_large)", "list(int, 2)", "string(9)?", "int?", "bool?", "uri(40)?"];

    private static readonly string[] _bodies =
        ["{{ l }}", "{{ l | array.join ', ' }}", "{{ array.sort l }}", "{{ array.uniq l }}", "{{ array.first l }}", "{{ for x in l }}{{ x }}{{ end }}", "{{ array.reverse l | array.size }}", "{{ array.sort l | array.size }}"];

    public static TheoryData<string, string> Uses
    {
        get
        {
            var uses = new TheoryData<string, string>();
            foreach (var element in _elements)
            {
                foreach (var body in _bodies)
                    uses.Add(element, body);
            }

            return uses;
        }
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public void Use_OfAList_CompilesOrIsRefusedByARule(string element, string body)
    {
        var template = Message.Template($"unencodable: replace\nsegments: dynamic\nparams:\n  l: list({element}, 3)", body);

        var findings = TemplateCompiler.Compile(new TemplateFile(TestProject.FullPath("test.smstpl"), template)).Findings;
        if (findings.Any(f => f.Rule.Severity == Severity.Error))
            return;

        var run = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", template));
        Assert.Empty(run.AssertCompiles().Output.GetDiagnostics().Where(d => d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info));
    }

    [Theory]
    [InlineData("uri(40)", "new Uri(\"https://a.example/é\"), new Uri(\"https://b.example\")", "https://a.example/%C3%A9, https://b.example/")]
    [InlineData("uri(40)?", "new Uri(\"https://a.example\"), null", "https://a.example/, ")]
    [InlineData("enum(small|very_large)", "Sms.TestL.Small, Sms.TestL.VeryLarge", "small, very_large")]
    [InlineData("bool?", "true, null, false", "true, , false")]
    public void Join_OfValuesThatPrint_GivesTheirTexts(string element, string arguments, string expected) => Assert.Equal(
        expected,
        Message.Text(Message.Template($"unencodable: replace\nparams:\n  l: list({element}, 3)", "{{ l | array.join ', ' }}"), $"[{arguments}]"));

    [Fact]
    public void Print_OfAListOfTruthValues_SaysNull() => Assert.Equal(
        "[true, null]", Message.Text(Message.Template("params:\n  l: list(bool?, 3)", "{{ l }}"), "[true, null]"));

    [Theory]
    [InlineData("uri(40)", "{{ l }}", "SMS2003")]
    [InlineData("uri(40)", "{{ array.sort l | array.size }}", "SMS2004")]
    [InlineData("enum(small|very_large)", "{{ array.sort l | array.size }}", "SMS2004")]
    [InlineData("list(int, 2)", "{{ l | array.join ', ' }}", "SMS2004")]
    public void Use_ThatHasNoMeaning_IsRefused(string element, string body, string rule) => Assert.Equal(
        rule,
        Assert.Single(TemplateCompiler.Compile(new TemplateFile("test.smstpl", Message.Template($"params:\n  l: list({element}, 3)", body))).Findings).Rule.Id);

    [Theory]
    [InlineData("enum(small|very_large)", "Sms.TestL.Small", "{{ l | array.contains 'small' }} {{ l | array.contains 'very_large' }} {{ l | array.contains null }}", "true false false")]
    [InlineData("enum(small|very_large)?", "Sms.TestL.Small, null", "{{ l | array.contains 'small' }} {{ l | array.contains null }}", "true true")]
    [InlineData("string(5)", "\"ab\"", "{{ l | array.contains 'ab' }} {{ l | array.contains 'AB' }} {{ l | array.contains null }}", "true false false")]
    [InlineData("int(0..9)", "5", "{{ l | array.contains 5 }} {{ l | array.contains 5000000000 }} {{ l | array.contains l[0] }} {{ l | array.contains (l[0] + 1) }} {{ l | array.contains l[7] }}", "true false true false false")]
    [InlineData("int?", "5, null", "{{ l | array.contains 5 }} {{ l | array.contains l[1] }} {{ l | array.contains null }} {{ l | array.contains (l[0] - 0) }}", "true true true true")]
    [InlineData("decimal(0..9.99)", "5.50m", "{{ l | array.contains 5.5m }} {{ l | array.contains 5m }} {{ l | array.contains (11m / 2) }}", "true false true")]
    [InlineData("date", "new DateOnly(2026, 1, 2)", "{{ l | array.contains l[0] }} {{ for x in l; l | array.contains (x | date.add_days 0); l | array.contains (x | date.add_days 1); end }}", "true truefalse")]
    public void Contains_ComparesAsTheOperatorDoes(string element, string arguments, string body, string expected) => Assert.Equal(
        expected,
        Message.Text(Message.Template($"unencodable: replace\nsegments: dynamic\nparams:\n  l: list({element}, 3)", body), $"[{arguments}]"));
}
