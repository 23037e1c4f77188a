using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis.Emit;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class SequencePointTests
{
    private const string Template = """
        ---
        unencodable: replace
        params:
          name: string(9)
          items: list(int(1..9), 3)
        ---
        Hi {{ name }},
        {{ for item in items }}{{ if item > 5 }}many {{ item }}{{ end }}{{ end }}
        """;

    private static readonly TestProject _project = TestProject.Empty.WithTemplate("test.smstpl", Template);

    [Fact]
    public void Breakpoints_OfTheRenderingMethod_StopAtTheHoles() => Assert.Equal(
        ["7:7-7:11", "8:16-8:21", "8:30-8:38", "8:49-8:53"],
        Points(_project).Where(p => p.Document == "/project/test.smstpl").Select(p => p.Place).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Breakpoints_OfMembers_StopAtTheWholePlaceholder()
    {
        var project = TestProject.Empty
            .WithSource("Node.cs", "namespace Tree; public sealed record Node(string Name, int Count, Node Next);")
            .WithTemplate("test.smstpl", "---\nsegments: dynamic\nunencodable: replace\nparams:\n  node: Tree.Node\n---\n{{ node.next.next.name }}{{ if node.count > node.next.count }}{{ node.next.name + node.name }}{{ end }}");

        Assert.Equal(["7:32-7:60", "7:4-7:23", "7:66-7:92"], Points(project).Where(p => p.Document == "/project/test.smstpl").Select(p => p.Place).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Code_BetweenTheHoles_IsSteppedOver()
    {
        var points = Points(_project);
        var first = points.FindIndex(p => p.Document == "/project/test.smstpl");

        Assert.All(points.Skip(first), p => Assert.Equal("/project/test.smstpl", p.Document));
    }

    /// <summary>The visible sequence points of the method that renders, in the order of its code.</summary>
    private static List<(string Document, string Place)> Points(TestProject project)
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        Assert.True(run.Output.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)).Success);
        image.Position = symbols.Position = 0;
        using var executable = new System.Reflection.PortableExecutable.PEReader(image);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        var metadata = executable.GetMetadataReader();
        var reader = provider.GetMetadataReader();
        var method = metadata.MethodDefinitions.Single(h => metadata.GetString(metadata.GetMethodDefinition(h).Name) == "TryRender");
        return reader.GetMethodDebugInformation(MetadataTokens.MethodDebugInformationHandle(MetadataTokens.GetRowNumber(method)))
            .GetSequencePoints()
            .Where(p => !p.IsHidden)
            .Select(p => (reader.GetString(reader.GetDocument(p.Document).Name), $"{p.StartLine}:{p.StartColumn}-{p.EndLine}:{p.EndColumn}"))
            .ToList();
    }
}
