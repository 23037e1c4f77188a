using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Generator.Reporting;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Generator.Analyzers;

/// <summary>Reports templates that make the same method: a question to all templates of a project together.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateTemplateAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _descriptor = Descriptors.OfWholeProject(BindingRules.DuplicateTemplate);

    private static readonly DiagnosticDescriptor _failure = Descriptors.OfWholeProject(ConfigurationRules.InternalFailure);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_descriptor, _failure];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var files = TemplateFiles.ReadAll(context.Options, context.CancellationToken);
        var conflicts = ProjectConflicts.Among(files.Select(MethodsOf));
        if (conflicts.Failure is { } failure)
            context.ReportDiagnostic(Diagnostic.Create(_failure, Location.None, [.. failure.ToFinding().Arguments]));
        foreach (var duplicate in conflicts.Duplicates)
        {
            var file = files.First(f => f.Path == duplicate.Path);
            var finding = DuplicateFindings.Of(duplicate);
            context.ReportDiagnostic(Diagnostic.Create(_descriptor, Location.Create(file.Path, default, default), [.. finding.Arguments]));
        }
    }

    private static TemplateMethods MethodsOf(TemplateFile file) =>
        CompiledOnce.Find(file) is { } template ? TemplateMethods.OrNone(template) : TemplateMethods.OrNone(file);
}
