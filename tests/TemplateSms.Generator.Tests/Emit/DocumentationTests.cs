using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class DocumentationTests
{
    [Theory]
    [InlineData("segments: 2", "abc {{ n }}", "GSM-7, 1 segment, 5 to 6 of 306 septets and 12 for STOP")]
    [InlineData("kind: marketing", "abc {{ n }}", "GSM-7, 1 segment, 5 to 6 of 160 septets and 12 for STOP")]
    [InlineData("encoding: ucs2", "abc {{ n }}", "UCS-2, 1 segment, 5 to 6 of 70 UTF-16 units and 12 for STOP")]
    [InlineData("encoding: auto\nunencodable: replace", "{{ t }}", "GSM-7, 1 segment, 0 to 5 of 160 septets and 12 for STOP; or UCS-2, 1 segment, 0 to 5 of 70 UTF-16 units and 12 for STOP")]
    [InlineData("unencodable: replace\nsegments: 2", "{{ u }}", "GSM-7, 1 to unbounded segments, 0 to unbounded of 306 septets and 12 for STOP")]
    public void Remarks_SayWhatIsProved(string settings, string body, string expected) =>
        Assert.Contains(expected, Documentation(settings, body).Element("remarks")!.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("n", "int: 1 to 99.")]
    [InlineData("s", "string: 0 to 5 septets; a longer text is cut, digits only.")]
    [InlineData("u", "string: of any length.")]
    [InlineData("l", "list(date): at most 3 elements of date.")]
    public void Parameters_AreListedWithTheirBounds(string name, string expected) => Assert.Equal(
        expected,
        Documentation("segments: 1", "").Elements("param").Single(p => p.Attribute("name")!.Value == name).Value);

    [Theory]
    [InlineData("summary: 'a <b> & \"c\" -- ]]>'", "a <b> & \"c\" -- ]]>")]
    [InlineData("summary: \"a\\u2028b\\x85c\\td\"", "aU+2028bU+0085cU+0009d")]
    [InlineData("summary: \"a\\nb\"", "a ⏎ b")]
    [InlineData("segments: 1", "The message of the template test.")]
    public void Summary_IsWellFormed(string settings, string expected) =>
        Assert.Equal(expected, Documentation(settings, "").Element("summary")!.Value);

    [Theory]
    [InlineData("a\nb <c> & d", "a ⏎ b <c> & d")]
    [InlineData("a\u2028b\u0085c", "aU+2028bU+0085c")]
    [InlineData("{{ n }}€", "{n}€")]
    public void Sample_IsOnOneLine(string body, string expected) =>
        Assert.Equal(expected, Documentation("encoding: ucs2", body).Element("remarks")!.Element("para")!.Element("c")!.Value);

    [Fact]
    public void Sample_ThatIsLong_IsCutBetweenCharacters()
    {
        var sample = Documentation("encoding: ucs2\nsegments: 6", new string('a', 199) + "🎉 and more").Element("remarks")!.Element("para")!.Element("c")!.Value;

        Assert.Equal(new string('a', 199) + "…", sample);
    }

    private static XElement Documentation(string settings, string body)
    {
        const string Parameters = "params:\n  n: int(1..99)\n  s: string(5, truncate, digits)\n  t: string(5)\n  u: string\n  l: list(date, 3)";
        var run = GeneratorHarness
            .Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", Message.Template($"{settings}\n{Parameters}", body)))
            .AssertCompiles();
        // Parsed again by a compiler that looks at documentation, as one does that writes the XML file.
        var generated = run.Output.SyntaxTrees.Single();
        var options = ((CSharpParseOptions)generated.Options).WithDocumentationMode(DocumentationMode.Diagnose);
        var output = run.Output.ReplaceSyntaxTree(generated, CSharpSyntaxTree.ParseText(generated.ToString(), options));
        Assert.Empty(output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return XElement.Parse(output.GetTypeByMetadataName("Scratch.Sms")!.GetMembers("Test").Single().GetDocumentationCommentXml()!);
    }
}
