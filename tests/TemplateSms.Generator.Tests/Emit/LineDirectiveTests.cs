using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class LineDirectiveTests
{
    [Theory]
    [InlineData("Hi {{ name }}, you", "name")]
    [InlineData("Hi {{ eta | date.to_string '%d' }}", "eta | date.to_string '%d'")]
    [InlineData("a\nb\n\t🎉é{{ name }}", "name")]
    [InlineData("a\r\nb\r\n{{ name }}\r\n", "name")]
    [InlineData("a\u2028b\u0085c{{ name }}", "name")]
    [InlineData("{{ if name == 'a' }}{{ end }}", "name == 'a'")]
    [InlineData("{{ if false }}{{ else if name == 'b' }}x{{ end }}", "false", "name == 'b'")]
    [InlineData("{{ for x in list }}{{ x }}{{ end }}", "list", "x")]
    [InlineData("{{ if ((name |\n  string.upcase) == 'a') }}x{{ end }}", "((name |\n  string.upcase) == 'a')")]
    [InlineData("{{ name }}{{ name }}", "name", "name")]
    public void Code_OfEachHole_IsMappedToItsPlace(string body, params string[] expected)
    {
        var template = $"---\nencoding: ucs2\nparams:\n  name: string(9)\n  list: list(int(1..9), 3)\n  eta: date\n---\n{body}";

        Assert.Equal(expected, MappedTexts(template));
    }

    [Fact]
    public void Code_OfTheTracker_IsMappedIntoTheFrontMatter() => Assert.Equal(
        ["id", "name", "id"],
        MappedTexts("---\ntracker: \"t{{ id }}\"\nunencodable: replace\nparams:\n  id: string(5, alnum)\n  name: string(9)\n---\n{{ id }}{{ name }}"));

    [Fact]
    public void Code_FarToTheRight_IsMappedAsFarAsCSharpGoes()
    {
        var template = "{{ # " + new string('x', 65_500) + " \n 1 }}" + "{{ # }}{{ 1 }}";
        GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", template)).AssertCompiles();

        var far = "{{ '" + new string('x', 65_400) + "' ; 1 ; 2 ; 3 ; 4; 5; 6; 7; 8; 9; 10; 11; 12; 13; 14; 15; 16; 17; 18; 19; 1234567 }}";
        GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", far)).AssertCompiles();
    }

    [Theory]
    [InlineData(null, "/project/test.smstpl")]
    [InlineData("/project/=/_/", "/_/test.smstpl")]
    [InlineData("/other/=/x/,/project/=/_1/", "/_1/test.smstpl")]
    [InlineData("/pro,,j==/=/x/,/project/=/_1/", "/_1/test.smstpl")]
    [InlineData("/proj=/_", "/_ect/test.smstpl")]
    public void Path_IsTheRealOneUnlessAMapApplies(string? map, string expected)
    {
        var project = TestProject.Empty.WithTemplate("test.smstpl", "{{ 1 }}");
        if (map is not null)
            project = project.WithOption("build_property.PathMap", map);

        var source = Assert.Single(GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles().Sources).Value;

        Assert.Contains($"\"{expected}\"\n", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a \"b\".smstpl")]
    [InlineData("a\nb.smstpl")]
    [InlineData("a\u2028b.smstpl")]
    [InlineData("a\\b c.smstpl")]
    public void Path_OfAnyCharacters_CompilesToC(string path) =>
        GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate(path, "---\nname: test\n---\n{{ 1 }}")).AssertCompiles();

    [Fact]
    public void CSharpError_InAHole_IsReportedInTheTemplate()
    {
        // As when the C# compiler binds a member that a type has lost.
        var run = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", "---\nparams:\n  name: string(9)\n---\nHi {{ name }}!"));
        var generated = run.Output.SyntaxTrees.Single();
        var broken = SourceText.From(generated.ToString().Replace("writer.WriteText(name);", "writer.WriteText(nama);", StringComparison.Ordinal), Encoding.UTF8);

        var output = run.Output.ReplaceSyntaxTree(generated, generated.WithChangedText(broken));

        var error = Assert.Single(output.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        Assert.StartsWith("/project/test.smstpl(5,7): error CS0103:", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(new LinePositionSpan(new(4, 6), new(4, 10)), error.Location.GetMappedLineSpan().Span);
    }

    /// <summary>The texts of the template for which the expressions of the generated code stand, in order.</summary>
    private static List<string> MappedTexts(string template)
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", template)).AssertCompiles();
        var tree = run.Output.SyntaxTrees.Single();
        var root = tree.GetRoot();
        var text = SourceText.From(template);
        var directives = root.DescendantNodes(descendIntoTrivia: true).OfType<LineSpanDirectiveTriviaSyntax>().ToList();
        var starts = Expressions(root).Select(e => tree.GetMappedLineSpan(e.Span)).Where(s => s.HasMappedPath).Select(s => (s.Path, s.StartLinePosition));

        Assert.Equal(directives.Select(d => (d.File.ValueText, Position(d.Start))), starts);
        return directives
            .Select(d => text.ToString(TextSpan.FromBounds(text.Lines.GetPosition(Position(d.Start)), text.Lines.GetPosition(Position(d.End)) + 1)))
            .ToList();
    }

    private static LinePosition Position(LineDirectivePositionSyntax position) =>
        new((int)position.Line.Value! - 1, (int)position.Character.Value! - 1);

    private static IEnumerable<SyntaxNode> Expressions(SyntaxNode root) => root.DescendantNodes().Select(node => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Write" or "WriteText" or "WritePlain" or "WriteNumber" or "WriteDate" } } call => call.ArgumentList.Arguments[0],
        IfStatementSyntax branch => branch.Condition,
        VariableDeclaratorSyntax { Identifier.Text: var name, Initializer: { } value } when name.StartsWith("list_", StringComparison.Ordinal) => value.Value,
        _ => (SyntaxNode?)null,
    }).OfType<SyntaxNode>();
}
