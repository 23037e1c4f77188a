using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace TemplateSms.TestKit.Compiling;

/// <summary>What one run of a generator gave.</summary>
/// <param name="Output">The compilation with the generated sources.</param>
/// <param name="Diagnostics">What the generator itself reported.</param>
/// <param name="Result">The driver's account, with the tracked steps.</param>
public sealed record GeneratorRun(CSharpCompilation Output, ImmutableArray<Diagnostic> Diagnostics, GeneratorDriverRunResult Result)
{
    /// <summary>The generated sources by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } = Result.Results
        .SelectMany(result => result.GeneratedSources.IsDefault ? [] : result.GeneratedSources)
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The errors of the C# compiler in the sources and in the generated code.</summary>
    public IReadOnlyList<Diagnostic> CompileErrors =>
        [.. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>Why the outputs of a step were made, in the order of the step's inputs; empty when it did not run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> StepReasons(string step) =>
    [
        .. Result.Results
            .Where(result => result.TrackedSteps.ContainsKey(step))
            .SelectMany(result => result.TrackedSteps[step])
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason),
    ];

    /// <summary>Asserts that the generator did not fail and that everything compiles.</summary>
    public GeneratorRun AssertCompiles()
    {
        var failure = Result.Results.Select(result => result.Exception).FirstOrDefault(exception => exception is not null);
        if (failure is not null)
            throw new XunitException("The generator failed: " + failure);
        if (CompileErrors.Count > 0)
            throw new XunitException("The output does not compile.\n" + string.Join('\n', CompileErrors));
        return this;
    }

    /// <summary>Compiles the output and loads it, to be called.</summary>
    public LoadedAssembly Load()
    {
        AssertCompiles();
        return LoadedAssembly.From(Output);
    }
}
