using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateSms.TestKit.Compiling;

/// <summary>Runs an incremental generator over a test project, and again over what an edit makes of it.</summary>
public sealed class GeneratorHarness
{
    private GeneratorDriver _driver;

    public GeneratorHarness(IIncrementalGenerator generator, TestProject project)
    {
        Project = project;
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            [.. project.Templates],
            TestReferences.ParseOptions,
            project.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The project as the last edit left it.</summary>
    public TestProject Project { get; private set; }

    /// <summary>Runs a generator once.</summary>
    public static GeneratorRun Run(IIncrementalGenerator generator, TestProject project) => new GeneratorHarness(generator, project).Run();

    /// <summary>Runs the generator over the project; what did not change since the last run comes from its cache.</summary>
    public GeneratorRun Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Project.Compilation, out var output, out var diagnostics);
        return new GeneratorRun((CSharpCompilation)output, diagnostics, _driver.GetRunResult());
    }

    /// <summary>Edits the project and runs the generator again.</summary>
    public GeneratorRun Edit(Func<TestProject, TestProject> edit)
    {
        var old = Project;
        Project = edit(old);
        foreach (var file in Project.Templates.Except(old.Templates))
        {
            var before = old.Templates.FirstOrDefault(existing => existing.Path == file.Path);
            _driver = before is null ? _driver.AddAdditionalTexts([file]) : _driver.ReplaceAdditionalText(before, file);
        }

        var gone = old.Templates.Where(file => Project.Templates.All(kept => kept.Path != file.Path));
        _driver = _driver.RemoveAdditionalTexts([.. gone]);
        if (!ReferenceEquals(old.Options, Project.Options))
            _driver = _driver.WithUpdatedAnalyzerConfigOptions(Project.Options);
        return Run();
    }
}
