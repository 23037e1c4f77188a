using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Generator.Reporting;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers;

/// <summary>Reports build properties of the project that have a value which they cannot have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectOptionsAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _descriptor = Descriptors.OfWholeProject(ConfigurationRules.BadOption);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        // A failure to read them, the generator reports.
        foreach (var finding in ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider).Findings.Where(finding => finding.Rule == ConfigurationRules.BadOption))
            context.ReportDiagnostic(Diagnostic.Create(_descriptor, Location.None, [.. finding.Arguments]));
    }
}
