using Microsoft.CodeAnalysis;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.TestKit.Failing;

/// <summary>Three templates through a host of which one stage fails on the middle one, and what is wrong with the answer.</summary>
public sealed class FailureRun(Seed seed, Type exception)
{
    private const string Rule = "SMS9005";

    private static readonly FailingCompiler _compiler = FailingCompiler.Instance;
    private static readonly (string Path, string Text)[] _templates =
    [
        ("first.smstpl", "---\nunencodable: replace\nparams:\n  name: string(10)\n---\nHi {{ name }}"),
        // With a warning, a comment and an include, so that every stage has something to do.
        (FailingCompiler.Victim + ".smstpl", "---\nsummary: The victim.\nunencodable: replace\nparams:\n  name: string(200)\n---\n{{ # smstpl:disable SMS3003 none ~}}\nHi {{ name }}{{ include 'footer' }}"),
        ("footer.smstpl", " Bye"),
        ("last.smstpl", "---\nunencodable: replace\nparams:\n  name: string\n---\nHi {{ name }}"),
    ];

    /// <summary>The commands that go through the templates of a folder.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Commands { get; } =
    [
        ["check", "--explain"], ["check", "--format", "json", "--explain"], ["check", "--format", "sarif", "--explain"], ["fix", "--dry-run"], ["report"],
    ];

    /// <summary>How often the stage threw.</summary>
    public int Thrown { get; private set; }

    /// <summary>Builds the project.</summary>
    public async Task<IReadOnlyList<string>> BuildAsync(bool withAnalyzers)
    {
        _compiler.Fail(null, null);
        var sound = GeneratorHarness.Run(_compiler.Generator, Project(withAnalyzers));
        _compiler.Fail(seed, exception);
        var project = Project(withAnalyzers);
        var run = GeneratorHarness.Run(_compiler.Generator, project);
        var found = withAnalyzers ? await project.AnalyzeAsync([.. _compiler.Analyzers]).ConfigureAwait(false) : [];
        var thrown = Count();

        var problems = new List<string>();
        if (run.Result.Results[0].Exception is { } escaped)
            problems.Add($"the generator throws {escaped.GetType().Name}");
        IReadOnlyList<Diagnostic> all = [.. run.Diagnostics, .. found];
        problems.AddRange(all.Where(diagnostic => diagnostic.Id is "AD0001" or "CS8785").Select(diagnostic => diagnostic.ToString()));
        problems.AddRange(Judge(thrown, [.. all.Where(diagnostic => diagnostic.Id == Rule).Select(diagnostic => diagnostic.ToString())]));
        if (withAnalyzers && all.All(diagnostic => diagnostic.Id != "SMS3003"))
            problems.Add("the warning of another template is gone");
        foreach (var (name, code) in sound.Sources)
        {
            // Of a project without its properties the namespace is not known.
            var isVictim = seed.IsOfProject || name.StartsWith(FailingCompiler.Victim, StringComparison.Ordinal) || name.StartsWith("footer", StringComparison.Ordinal);
            if (!isVictim && run.Sources.GetValueOrDefault(name) != code)
                problems.Add($"{name} is not what it is without the failure");
        }

        return problems;
    }

    /// <summary>Runs a command of the command line on the folder.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(IReadOnlyList<string> command)
    {
        using var folder = new Builds.ScratchProject();
        folder.Write(".editorconfig", "root = true\n[*.smstpl]\nsmstpl_severity.SMS3005 = warning\n");
        foreach (var (path, text) in _templates)
            folder.Write(path, text);
        return await RunAsync([.. command, folder.Folder], "SMS3003").ConfigureAwait(false);
    }

    /// <summary>Renders the template on which the stage throws.</summary>
    public async Task<IReadOnlyList<string>> RenderAsync()
    {
        using var folder = new Builds.ScratchProject();
        var path = FailingCompiler.Victim + ".smstpl";
        folder.Write(path, "Hi");
        return await RunAsync(["render", folder.PathOf(path)], "").ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<string>> RunAsync(string[] arguments, string neighbour)
    {
        _compiler.Fail(seed, exception);
        var (exitCode, output, error) = await _compiler.RunAsync(arguments).ConfigureAwait(false);
        var thrown = Count();
        // A report in SARIF carries the page of each rule beside what was found.
        var lines = (output + error).Split('\n')
            .Where(line => line.Contains("TemplateSms failed while", StringComparison.Ordinal) && !line.Contains("System.IndexOutOfRangeException", StringComparison.Ordinal))
            .ToList();
        var problems = Judge(thrown, lines).ToList();
        if (!output.Contains(neighbour, StringComparison.Ordinal))
            problems.Add("the warning of another template is gone");
        if (thrown > 0 && exitCode != 1)
            problems.Add($"the command ends with {exitCode}");
        return [.. problems.Select(problem => $"{string.Join(' ', arguments[..^1])}: {problem}")];
    }

    private int Count()
    {
        var thrown = _compiler.Thrown;
        _compiler.Fail(null, null);
        Thrown += thrown;
        return thrown;
    }

    private IEnumerable<string> Judge(int thrown, IReadOnlyList<string> said)
    {
        if (said.Count != (thrown > 0 ? 1 : 0))
            yield return $"{thrown} exceptions are {said.Count} findings:\n{string.Join('\n', said)}";
        foreach (var line in said)
        {
            if (!line.Contains(exception.FullName!, StringComparison.Ordinal))
                yield return $"the type is not named: {line}";
            if (line.Contains(FailingCompiler.Secret, StringComparison.Ordinal))
                yield return $"the exception's own message is quoted: {line}";
        }
    }

    // Texts of its own: what was compiled of others is remembered.
    private static TestProject Project(bool withAnalyzers)
    {
        var project = TestProject.Empty
            .WithOption("build_property.RunAnalyzers", withAnalyzers ? "true" : "false")
            .WithSource("Program.cs", $"class C {{ void M() {{ TemplateSms.SenderId.Parse(\"12345\"); TemplateSms.SenderId.Parse(\"{FailingCompiler.Victim}\"); }} }}");
        return _templates.Aggregate(project, (all, template) => all.WithTemplate(template.Path, new string(template.Text)));
    }
}
