using Microsoft.CodeAnalysis;
using TemplateSms.Benchmarks.Compiling;

namespace TemplateSms.Benchmarks.Tests;

public class CompilingTests
{
    public static TheoryData<string> Subjects => ["templates", "languages", "shorter texts", "plurals", "members", "loggers", "components"];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Generator_MakesCodeThatCompiles_ColdAndAfterAnEdit(string name)
    {
        var subject = Subject(name);

        Assert.All(
            [subject.RunCold(), subject.RunAfterUnrelatedEdit()],
            output =>
            {
                Assert.InRange(output.SyntaxTrees.Count(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)), 1, 100);
                Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            });
    }

    [Fact]
    public void Template_Edited_MakesCodeThatCompiles()
    {
        var templates = GeneratorSubject.Templates(20);
        templates.RunCold();

        Assert.DoesNotContain(templates.RunAfterTemplateEdit().GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Edits_CompileWhatTheyChangedOnly() => Assert.Equal((0, 1), GeneratorSubject.Templates(100).CountCompiled());

    private static GeneratorSubject Subject(string name) => name switch
    {
        "templates" => GeneratorSubject.Templates(20),
        "languages" => GeneratorSubject.Languages(4),
        "shorter texts" => GeneratorSubject.ShorterTexts(4),
        "plurals" => GeneratorSubject.Plurals(4),
        "members" => GeneratorSubject.Members(4),
        "loggers" => GeneratorSubject.Loggers(20),
        _ => GeneratorSubject.Components(20),
    };
}
