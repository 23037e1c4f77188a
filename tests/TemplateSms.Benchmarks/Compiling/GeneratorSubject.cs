using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator;
using TemplateSms.Generator.Pipeline;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>A generator in the compiler's driver, with a project of some size.</summary>
internal sealed class GeneratorSubject
{
    private readonly Func<IIncrementalGenerator> _make;
    private readonly ScratchCompilation _project;
    private readonly AdditionalText[] _texts;
    private GeneratorDriver _driver;
    private ScratchCompilation _current;
    private int _edition;

    private GeneratorSubject(Func<IIncrementalGenerator> make, ScratchCompilation project, AdditionalText[] texts)
    {
        (_make, _project, _texts) = (make, project, texts);
        (_driver, _current) = (NewDriver(track: false), project);
    }

    public static GeneratorSubject Templates(int count) => Of(SampleTemplates.Make(count));

    /// <summary>Templates with a shorter text besides their own.</summary>
    public static GeneratorSubject ShorterTexts(int count) => Of(SampleTemplates.Make(count).Select(SampleTemplates.Shorten));

    /// <summary>Templates that choose a word by the plural form of a number.</summary>
    public static GeneratorSubject Plurals(int count) => Of(SampleTemplates.Make(count).Select(SampleTemplates.Count));

    /// <summary>Templates with a text in each of <see cref="SampleTemplates.Languages"/> besides their own.</summary>
    public static GeneratorSubject Languages(int count) => Of(SampleTemplates.Make(count)
        .SelectMany(template => SampleTemplates.Languages.Select(language => SampleTemplates.Translate(template, language)).Prepend(template)));

    /// <summary>Templates that read members of C# types, whose nulls an analyzer follows in the generated code.</summary>
    public static GeneratorSubject Members(int count) => new(
        () => new TemplateGenerator(),
        ScratchCompilation.Of([("Order", MemberTemplates.Types)]),
        [.. MemberTemplates.Make(count).Select(template => new InMemoryText(PathOf(template.Name), template.Text))]);

    public static GeneratorSubject Loggers(int count) => new(PeerGenerators.LoggerMessage, ScratchCompilation.Of(SampleLoggers.Make(count)), []);

    /// <summary>Razor components of the same texts.</summary>
    public static GeneratorSubject Components(int count) => new(
        PeerGenerators.Razor,
        ScratchCompilation.Of([], References.Components),
        [.. SampleComponents.Make(count).Select(component => new InMemoryText($"{ScratchCompilation.Folder}{component.Name}.razor", component.Text))]);

    /// <summary>What the compiler gives analyzers beside the compilation.</summary>
    public AnalyzerOptions AnalyzerOptions => new([.. _texts], new ProjectProperties());

    /// <summary>The first run of a new driver, of texts that nobody has compiled.</summary>
    public Compilation RunCold()
    {
        for (var i = 0; i < _texts.Length; i++)
            _texts[i] = new InMemoryText(_texts[i].Path, new string(_texts[i].GetText()!.ToString().AsSpan()));
        (_driver, _current) = (NewDriver(track: false), _project);
        return Run();
    }

    public Compilation RunAfterUnrelatedEdit()
    {
        _current = _current.Edit(++_edition);
        return Run();
    }

    /// <summary>A run after one template was edited.</summary>
    public Compilation RunAfterTemplateEdit()
    {
        _driver = ReplaceTemplate(_driver, ++_edition);
        return Run();
    }

    /// <summary>How many templates an edit compiles, counted by the driver itself.</summary>
    public (int AfterUnrelatedEdit, int AfterTemplateEdit) CountCompiled()
    {
        var project = _project;
        var driver = NewDriver(track: true).RunGenerators(project.Compilation);
        project = project.Edit(++_edition);
        driver = driver.RunGenerators(project.Compilation);
        var unrelated = CountCompiled(driver);
        driver = ReplaceTemplate(driver, ++_edition).RunGenerators(project.Compilation);
        return (unrelated, CountCompiled(driver));
    }

    private static int CountCompiled(GeneratorDriver driver) => driver.GetRunResult().Results[0].TrackedSteps[Step.Compile]
        .SelectMany(step => step.Outputs)
        .Count(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    private static GeneratorSubject Of(IEnumerable<(string Name, string Text)> templates) => new(
        () => new TemplateGenerator(),
        ScratchCompilation.Of([]),
        [.. templates.Select(template => new InMemoryText(PathOf(template.Name), template.Text))]);

    private static string PathOf(string template) => $"{ScratchCompilation.Folder}Templates/{template}.smstpl";

    private Compilation Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_current.Compilation, out var output, out var diagnostics);
        return diagnostics.IsEmpty ? output : throw new InvalidOperationException(string.Join('\n', diagnostics));
    }

    private GeneratorDriver ReplaceTemplate(GeneratorDriver driver, int edition)
    {
        var index = _texts.Length / 2;
        var (name, text) = SampleTemplates.Make(index, edition);
        var old = _texts[index];
        _texts[index] = new InMemoryText(PathOf(name), text);
        return driver.ReplaceAdditionalText(old, _texts[index]);
    }

    private CSharpGeneratorDriver NewDriver(bool track) => CSharpGeneratorDriver.Create(
        [_make().AsSourceGenerator()],
        _texts,
        CSharpParseOptions.Default,
        new ProjectProperties(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));
}
