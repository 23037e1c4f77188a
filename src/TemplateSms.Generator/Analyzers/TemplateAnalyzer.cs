using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Emit;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Generator.Reporting;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Generator.Analyzers;

/// <summary>Reports what the compiler finds in templates. A thin host: the compiler is TemplateSms.Language.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Of(Rules.OfTemplates.Where(r => r != BindingRules.DuplicateTemplate && r != ConfigurationRules.BadOption));

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var project = new ProjectFiles(start.Options, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => Analyze(file, project));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ProjectFiles project)
    {
        if (!TemplateFiles.IsTemplate(context.AdditionalFile))
            return;
        var file = project.Read(context.AdditionalFile);
        var template = CompiledOnce.Of(file);
        var options = ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider);
        IReadOnlyList<Finding> findings =
        [
            .. template.Findings,
            .. project.FindingsBeside(template, CompiledOnce.Of),
            .. Containment.Find(CompilerStage.CompareMembers, () => DeclaredLimits.Find(template, context.Compilation), context.CancellationToken),
            .. Containment.Find(CompilerStage.CompareMembers, () => NullPaths.Find(template, options, context.Compilation, context.CancellationToken), context.CancellationToken),
            .. ClassNameClash.Of(template, options),
        ];
        foreach (var diagnostic in Descriptors.Diagnostics(findings, file))
            context.ReportDiagnostic(diagnostic);
    }
}
