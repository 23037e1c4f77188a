using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateSms.Generator;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>The C# of the pages compiles against the libraries, with the methods of the page's templates.</summary>
public sealed class CSharpBlockTests
{
    // What lines of a method take for granted.
    private const string Context = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        namespace Shop
        {
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using TemplateSms;
            using TemplateSms.Simulator;

            public static class Context
            {
                public static readonly IServiceCollection services = null!;
                public static readonly IConfiguration configuration = null!;
                public static readonly SmsGateway gateway = null!;
                public static readonly ISmsClient client = null!;
                public static readonly PhoneNumber to;
                public static readonly string customer = "", orderId = "";
                public static readonly DateOnly eta;
                public static readonly int items;
                public static readonly CancellationToken ct;
            }
        }
        """;

    // What a project gets that references the client and the simulator.
    private static readonly IReadOnlyList<string> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path =>
            Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            || Path.GetFileName(path) is "TemplateSms.ISendPro.dll" or "TemplateSms.Simulator.dll"),
    ];

    // Pages whose examples are compiled, or run, by tests of their own.
    private static readonly string[] _testedElsewhere = ["docs/language.md", "docs/testing.md"];

    /// <summary>The pages that a newcomer reads, and the page of each package.</summary>
    public static TheoryData<string, int> Blocks
    {
        get
        {
            var pages = Repository.Pages(".").Concat(Repository.Pages("docs"))
                .Concat(Directory.EnumerateDirectories(Repository.PathOf("src")).SelectMany(folder => Repository.Pages("src/" + Path.GetFileName(folder))));
            var blocks = new TheoryData<string, int>();
            foreach (var block in pages.Except(_testedElsewhere).SelectMany(CSharpBlock.Of))
                blocks.Add(block.Page, block.Number);
            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_OfAPage_Compiles(string page, int number)
    {
        var block = CSharpBlock.Of(page).Single(b => b.Number == number);
        var project = TestProject.Empty
            .WithReferences(_references)
            .WithOption("build_property.RootNamespace", "Shop")
            .WithSource("Context.cs", Context)
            .WithSource("Block.cs", FileOf(block));
        project = block.Templates.Aggregate(project, (p, template) => p.WithTemplate(template.Key, template.Value));

        var output = GeneratorHarness.Run(new TemplateGenerator(), project).Output;

        var kind = block.IsFile ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var errors = output.WithOptions(output.Options.WithOutputKind(kind)).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(error => error.ToString())
            .ToList();
        Assert.True(errors.Count == 0, $"{page}, C# block {number}:\n{block.Code}\n{string.Join('\n', errors)}");
    }

    private static string FileOf(CSharpBlock block)
    {
        if (block.IsFile)
            return block.Code;
        var member = block.IsMember ? block.Code : $"public static async Task RunAsync()\n{{\n{block.Code}\nawait Task.CompletedTask;\n}}";
        return $$"""
            using Microsoft.Extensions.DependencyInjection;
            using TemplateSms;
            using TemplateSms.ISendPro;
            using TemplateSms.Simulator;
            using static Shop.Context;

            namespace Shop;

            public static class Block
            {
            {{member}}
            }
            """;
    }
}
