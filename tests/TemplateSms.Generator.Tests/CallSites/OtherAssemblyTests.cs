using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>Templates in one assembly, calls in another.</summary>
public class OtherAssemblyTests
{
    [Fact]
    public async Task Bound_OfAMethodInAReferencedAssembly_IsKnown()
    {
        var templates = GeneratorHarness
            .Run(
                new TemplateGenerator(),
                TestProject.Empty
                    .WithOption("build_property.TemplateSmsAccessibility", "public")
                    .WithTemplate("code.smstpl", Message.Template("params:\n  value: string(1..6, digits)", "Your code: {{ value }}")))
            .AssertCompiles();
        using var image = new MemoryStream();
        Assert.True(templates.Output.Emit(image).Success);
        var caller = TestProject.Empty
            .WithSource("Test.cs", "class Caller { object Call() => Scratch.Sms.Code(\"1234567\"); }")
            .Compilation.WithAssemblyName("Caller").AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        Assert.Empty(caller.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        var found = await caller.WithAnalyzers([new CallSiteAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal("SMS4008", Assert.Single(found).Id);
    }
}
