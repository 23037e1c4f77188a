using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers;

/// <summary>Reports build properties of the project that have a value which they cannot have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectOptionsAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _badOption = Descriptors.OfWholeProject(ConfigurationRules.BadOption);
    private static readonly DiagnosticDescriptor _failure = Descriptors.OfWholeProject(ConfigurationRules.InternalFailure);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_badOption, _failure];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        foreach (var finding in ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider).Findings)
            context.ReportDiagnostic(Diagnostic.Create(finding.Rule == ConfigurationRules.BadOption ? _badOption : _failure, Location.None, [.. finding.Arguments]));
    }
}
