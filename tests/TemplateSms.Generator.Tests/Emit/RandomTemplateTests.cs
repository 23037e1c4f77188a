using System.Globalization;
using Microsoft.CodeAnalysis;
using TemplateSms.Language;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class RandomTemplateTests
{
    private const int Templates = 200;

    [Fact]
    public void RandomTemplates_CompileToCSharpWithoutErrorsOrWarnings()
    {
        var project = TestProject.Empty;
        for (var seed = 0; seed < Templates; seed++)
        {
            var text = new RandomTemplate(seed).Make();
            var template = TemplateCompiler.Compile(new TemplateFile("t.smstpl", text));
            Assert.True(template.CanEmit, $"{string.Join('\n', template.Findings)}\n{text}");
            project = project.WithTemplate($"template_{seed.ToString(CultureInfo.InvariantCulture)}.smstpl", text);
        }

        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();

        Assert.Equal(Templates, run.Sources.Count);
        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }
}
