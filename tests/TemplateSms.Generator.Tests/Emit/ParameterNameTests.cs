using Microsoft.CodeAnalysis.CSharp;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class ParameterNameTests
{
    /// <summary>All words that C# has a meaning for, but those that the template language keeps.</summary>
    private static IReadOnlyList<string> Words =>
        [.. SyntaxFacts.GetKeywordKinds()
            .Where(kind => SyntaxFacts.IsKeywordKind(kind) || SyntaxFacts.IsContextualKeyword(kind))
            .Select(SyntaxFacts.GetText)
            .Where(word => word.Length > 0 && word.All(char.IsAsciiLetter))
            .Except(["true", "false", "null", "if", "else", "for", "in", "case", "when", "break", "continue"])
            .Concat(["var", "dynamic", "nint", "nuint", "notnull", "field", "_value"])
            .Distinct()];

    [Fact]
    public void Parameters_NamedLikeKeywords_AreEscaped()
    {
        // One project for all: a template for each word, with the word as text, number, list and loop variable.
        var project = Words.Aggregate(TestProject.Empty, (all, word) => all.WithTemplate($"use_{word}.smstpl", $$$"""
            ---
            unencodable: replace
            params:
              {{{word}}}: string(5)?
              list: list(int(1..5), 2)
            ---
            {{ if {{{word}}} && {{{word}}} == "a" || {{{word}}} < "b" }}{{ {{{word}}} ?? "x" }}{{ end }}{{ for {{{Loop(word)}}} in list }}{{ {{{Loop(word)}}} }}{{ end }}
            """));

        GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
    }

    [Theory]
    [InlineData("class")]
    [InlineData("event")]
    [InlineData("field")]
    [InlineData("value")]
    [InlineData("var")]
    [InlineData("await")]
    [InlineData("from")]
    [InlineData("writer")]
    [InlineData("tracker")]
    [InlineData("index")]
    [InlineData("count")]
    [InlineData("list")]
    [InlineData("list_1")]
    [InlineData("template")]
    [InlineData("arguments")]
    [InlineData("sms")]
    [InlineData("prénom")]
    [InlineData("имя")]
    public void Parameter_WithAnyName_Renders(string name) => Assert.Equal(
        "a12a",
        Message.Text(
            $$$"""
            ---
            unencodable: replace
            tracker: t{{ id }}
            params:
              {{{name}}}: string(5)
              items: list(int(1..9), 2)
              id: int(1..9)
            ---
            {{ {{{name}}} }}{{ for x in items }}{{ x }}{{ end }}{{ {{{name}}} }}
            """,
            "\"a\", [1, 2], 3"));

    [Fact]
    public void Parameters_NamedLikeReplacedDefaults_StayApart() => Assert.Equal(
        "05 Dec 2026 x",
        Message.Text(
            Message.Template("unencodable: replace\nparams:\n  eta: date = 2026-12-05\n  eta_or_default: string(5)", "{{ eta }} {{ eta_or_default }}"),
            "\"x\""));

    [Fact]
    public void LoopVariables_NamedLikeParametersAndEachOther_StayApart() => Assert.Equal(
        "1.2. 1.2. x",
        Message.Text(
            Message.Template(
                "unencodable: replace\nparams:\n  item: string(5)\n  items: list(int(1..9), 2)",
                "{{ for item in items }}{{ item }}.{{ end }} {{ for item in items }}{{ item }}.{{ end }} {{ item }}"),
            "\"x\", [1, 2]"));

    private static string Loop(string word) => word == "list" ? "other" : "x_" + word;
}
