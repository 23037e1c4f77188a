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
            // Read by the first template that includes another; a reading that is cancelled is begun again.
            var all = new Lazy<TemplateIndex>(
                () => new TemplateIndex(TemplateFiles.ReadAll(start.Options, start.CancellationToken)), LazyThreadSafetyMode.PublicationOnly);
            start.RegisterAdditionalFileAction(file => Analyze(file, () => all.Value));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Func<TemplateIndex> all)
    {
        if (!TemplateFiles.IsTemplate(context.AdditionalFile))
            return;
        var file = TemplateFiles.ReadResolved(context.AdditionalFile, context.Options, all, context.CancellationToken);
        var template = CompiledOnce.Of(file);
        var options = ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider);
        IReadOnlyList<Finding> findings =
        [
            .. template.Findings,
            .. Containment.Find(CompilerStage.CompareMembers, () => DeclaredLimits.Find(template, context.Compilation), context.CancellationToken),
            .. Containment.Find(CompilerStage.CompareMembers, () => NullPaths.Find(template, options, context.Compilation, context.CancellationToken), context.CancellationToken),
            .. ClassNameClash.Of(template, options),
        ];
        foreach (var diagnostic in Descriptors.Diagnostics(findings, file))
            context.ReportDiagnostic(diagnostic);
    }
}
