using Microsoft.CodeAnalysis;
using TemplateSms.Benchmarks.Compiling;

namespace TemplateSms.Benchmarks.Tests;

public class CompilingTests
{
    [Fact]
    public void BothGenerators_MakeCodeThatCompiles_ColdAndAfterEdits()
    {
        var templates = GeneratorSubject.Templates(20);
        var loggers = GeneratorSubject.Loggers(20);

        Assert.All(
            [
                templates.RunCold(), templates.RunAfterUnrelatedEdit(), templates.RunAfterTemplateEdit(),
                loggers.RunCold(), loggers.RunAfterUnrelatedEdit(),
            ],
            output => Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
    }

    [Fact]
    public void Edits_CompileWhatTheyChangedOnly() => Assert.Equal((0, 1), GeneratorSubject.Templates(100).CountCompiled());
}
