using System.Globalization;
using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class BrokenTemplateTests
{
    private const string Callers = """
        using System;
        using System.Threading.Tasks;
        using TemplateSms;

        namespace Scratch;

        public static class Caller
        {
            public static Task<SmsReceipt> One(ISmsClient client, PhoneNumber to) => client.SendTest(to, "Zoe", 3);

            public static Task<SmsBatchReceipt> Many(ISmsClient client, PhoneNumber to) => client.SendTest([to], name: "Zoe", count: 3, eta: null);

            public static SmsContent Text() => Sms.Test("Zoe", 3);

            public static bool Try(string name) => Sms.TryTest(name, 3, out var content, out var error, null);
        }
        """;

    [Theory]
    [InlineData("SMS1001", "", "{{ name name2 = }}")]
    [InlineData("SMS1002", "", "{{ if name == 'a' }}")]
    [InlineData("SMS1003", "", "{{ end }}")]
    [InlineData("SMS1004", "", "{{ name")]
    [InlineData("SMS1005", "", "{{ 'abc }}")]
    [InlineData("SMS1010", "", "{{ while true }}{{ end }}")]
    [InlineData("SMS1023", "sneder: ACME\n", "Hi")]
    [InlineData("SMS1024", "sender: ACME\nsender: ACMF\n", "Hi")]
    [InlineData("SMS1026", "sender:\n  a: b\n", "Hi")]
    [InlineData("SMS2001", "", "{{ nmae }}")]
    [InlineData("SMS2002", "", "{{ name | string.upcaze }}")]
    [InlineData("SMS2003", "", "{{ name < 3 }}")]
    [InlineData("SMS2004", "", "{{ eta | date.to_string }}")]
    [InlineData("SMS2014", "encoding: utf8\n", "Hi")]
    [InlineData("SMS2015", "", "{{ name.length }}")]
    [InlineData("SMS3007", "sender: 12345\n", "Hi")]
    [InlineData("SMS3008", "tracker: a-b\n", "Hi")]
    [InlineData("SMS3009", "segments: 7\n", "Hi")]
    public async Task Template_WithAnErrorOfEachKind_KeepsItsSignature(string id, string settings, string body)
    {
        var project = TestProject.Empty
            .WithTemplate("test.smstpl", $"---\n{settings}params:\n  name: string(9)\n  count: int(1..9)\n  eta: date? = null\n---\n{body}")
            .WithSource("Caller.cs", Callers);

        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();

        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(run.Diagnostics);
        Assert.Contains(id, (await project.AnalyzeAsync(new TemplateAnalyzer())).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id));
    }

    [Theory]
    [InlineData("SMS2008", "name: sting(9)\n  count: int(1..9)\n  eta: date? = null")]
    [InlineData("SMS2009", "name: string(9..1)\n  count: int(9..1)\n  eta: date? = null")]
    [InlineData("SMS2009", "name: string(9)\n  count: int(1)\n  eta: date? = null")]
    [InlineData("SMS2010", "name: string(9)\n  count: int(1..9)\n  eta: date? = soon")]
    public async Task Template_WithABadTypeOrDefault_TakesTheSameArguments(string id, string parameters)
    {
        var project = TestProject.Empty
            .WithTemplate("test.smstpl", $"---\nparams:\n  {parameters}\n---\nHi {{{{ name }}}} {{{{ count }}}} {{{{ eta }}}}")
            .WithSource("Caller.cs", Callers);

        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();

        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Contains(id, (await project.AnalyzeAsync(new TemplateAnalyzer())).Select(d => d.Id));
    }

    [Theory]
    [InlineData("string(3) = 'abcd'x", "null")]
    [InlineData("int = x", "5")]
    [InlineData("date = x", "new System.DateOnly(2026, 1, 1)")]
    [InlineData("list(int, 3) = x", "[1]")]
    [InlineData("bool = x", "true")]
    [InlineData("uri(9) = x", "null")]
    [InlineData("enum(a|b) = x", "default")]
    public void Parameter_WithABadDefault_StaysOptional(string type, string argument)
    {
        var project = Message.Project(Message.Template($"params:\n  value: {type}", "Hi {{ nothing }}"), ["Sms.Test()", $"Sms.Test({argument}!)"]);

        GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
    }

    [Theory]
    [InlineData("enum(_|a)")]
    [InlineData("enum(_1|a)")]
    [InlineData("list(enum(_), 2)")]
    public async Task Enum_WithAMemberThatCSharpCannotName_IsAnErrorOfTheTemplate(string type)
    {
        var project = TestProject.Empty.WithTemplate("test.smstpl", Message.Template($"params:\n  value: {type}", "Hi"));

        GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
        Assert.Contains(await project.AnalyzeAsync(new TemplateAnalyzer()), d => d.Id == "SMS2009");
    }

    [Fact]
    public void Call_OfABrokenTemplate_Throws()
    {
        var project = Message.Project("{{ nothing }}", ["Sms.Test()"]);
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).Load();

        var exception = Assert.Throws<InvalidOperationException>(() => assembly.Invoke("Scratch.Caller", "Call0"));

        Assert.Equal("The template test has errors.", exception.Message);
    }

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task Garbage_GivesErrorsAndStillAMethod(string text)
    {
        var project = TestProject.Empty.WithTemplate("test.smstpl", text);

        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();

        Assert.Single(run.Sources);
        Assert.Contains(await project.AnalyzeAsync(new TemplateAnalyzer()), d => d.Severity == DiagnosticSeverity.Error);
    }

    public static TheoryData<string> Garbage =>
    [
        "---",
        "---\n---\n---\n{{",
        "---\n[[[[[[\n---\n",
        "---\nparams: &a\n  x: *a\n---\n{{ x }}",
        "---\nparams:\n  \"\\u0000\": string\n---\n{{",
        "\0\u0001\u2028\u0085{{\0}}",
        "{{ " + new string('(', 20_000),
        string.Concat(Enumerable.Repeat("{{ if a }}", 5_000)),
        string.Concat(Enumerable.Repeat("{{ x }}", 1_000)),
        new string('\u2028', 100) + "{{ \ud800 }}",
        new string('a', 70_000),
    ];

    [Fact]
    public async Task Error_BehindManyWarnings_IsReported()
    {
        var project = TestProject.Empty.WithTemplate("test.smstpl", string.Concat(Enumerable.Repeat("{{ if 1 }}{{ end }}", 150)) + "{{ nothing }}");

        Assert.Contains(await project.AnalyzeAsync(new TemplateAnalyzer()), d => d.Id == "SMS2001");
    }

    [Fact]
    public async Task NotUtf8_IsAnErrorOnTheFile()
    {
        var project = TestProject.Empty.WithUndecodableTemplate("test.smstpl");

        Assert.Equal(["SMS9001"], (await project.AnalyzeAsync(new TemplateAnalyzer())).Select(d => d.Id));
        GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
    }

    [Fact]
    public async Task NotUtf8_WhereTheCompilerReplacesTheBytes_IsAnErrorOnTheFile()
    {
        var project = TestProject.Empty.WithTemplate("test.smstpl", [.. "Caf"u8, 0xE9]);

        Assert.Equal(["SMS9001"], (await project.AnalyzeAsync(new TemplateAnalyzer())).Select(d => d.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReplacementCharacter_ThatIsWritten_IsACharacter(bool hasMark)
    {
        byte[] mark = hasMark ? [0xEF, 0xBB, 0xBF] : [];
        var project = TestProject.Empty.WithTemplate("test.smstpl", [.. mark, .. "Caf\uFFFD"u8]);

        Assert.Equal(["SMS3012"], (await project.AnalyzeAsync(new TemplateAnalyzer())).Select(d => d.Id));
    }

    [Fact]
    public async Task Message_WithBracesAndNoArguments_IsFormatted()
    {
        var project = TestProject.Empty.WithTemplate("test.smstpl", "Hi {{ name");

        Assert.Contains("This '{{' has no matching '}}'", (await project.AnalyzeAsync(new TemplateAnalyzer())).Select(d => d.GetMessage(CultureInfo.InvariantCulture)));
    }
}
