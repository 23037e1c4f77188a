using Microsoft.CodeAnalysis;
using TemplateSms.Generator;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>The C# of the pages compiles against the libraries, with the methods of the page's templates.</summary>
public sealed class CSharpBlockTests
{
    // The examples of the reference are compiled and run by tests of their own.
    private const string Language = "docs/language.md";

    // Sections whose C# belongs to the template above it, and is run with it.
    private static readonly string[] _expressions = ["namespace Shop;\n\npublic sealed record Order(", "Sms.Example("];

    /// <summary>The pages at the root and of the documentation, and the page of each package.</summary>
    public static TheoryData<string, int> Blocks
    {
        get
        {
            var pages = Repository.Pages(".").Concat(Repository.Pages("docs"))
                .Concat(Directory.EnumerateDirectories(Repository.PathOf("src")).SelectMany(folder => Repository.Pages("src/" + Path.GetFileName(folder))));
            var blocks = new TheoryData<string, int>();
            foreach (var block in pages.Where(page => page != Language).SelectMany(CSharpBlock.Of).Where(block => !_expressions.Any(start => block.Code.StartsWith(start, StringComparison.Ordinal))))
                blocks.Add(block.Page, block.Number);
            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_OfAPage_Compiles(string page, int number)
    {
        var block = CSharpBlock.Of(page).Single(b => b.Number == number);
        var project = PageContext.ProjectOf(page).WithSource("Block.cs", FileOf(block));
        project = CSharpBlock.Of(page).Where(other => other.Shape == BlockShape.File && other.Number != number)
            .Aggregate(project, (p, file) => p.WithSource($"Block{file.Number}.cs", file.Code));
        project = block.Templates.Aggregate(project, (p, template) => p.WithTemplate(template.Key, template.Value));

        var output = GeneratorHarness.Run(new TemplateGenerator(), project).Output;

        var kind = block.Shape == BlockShape.Program ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var errors = output.WithOptions(output.Options.WithOutputKind(kind)).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(error => error.ToString())
            .ToList();
        Assert.True(errors.Count == 0, $"{page}, C# block {number} ({block.Shape}):\n{block.Code}\n{string.Join('\n', errors)}");
    }

    private static string FileOf(CSharpBlock block) => block.Shape switch
    {
        BlockShape.Program or BlockShape.File => block.Code,
        BlockShape.Types => $"{PageContext.Usings}\nnamespace Shop.Page;\n{block.Code}",
        BlockShape.Member => $"{PageContext.Usings}\nnamespace Shop;\npublic class Block\n{{\n{block.Code}\n}}",
        _ => $"{PageContext.Usings}\nnamespace Shop;\npublic class Block\n{{\npublic static async Task RunAsync()\n{{\n{block.Code}\nawait Task.CompletedTask;\n}}\n}}",
    };
}
