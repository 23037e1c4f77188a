using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.Generator.Emit;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Generator.Reporting;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Generator;

/// <summary>Turns every template of a project into typed methods. A thin host: the compiler is TemplateSms.Language.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => ProjectOptions.Read(provider));

        var files = context.AdditionalTextsProvider
            .Where(TemplateFiles.IsTemplate)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => TemplateFiles.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Step.Read);

        var resolved = files
            .Combine(files.Collect().Select(static (all, _) => new TemplateIndex(all)))
            .Select(static (pair, _) => TemplateResolver.Resolve(pair.Left, pair.Right))
            .WithTrackingName(Step.Resolve);

        var templates = resolved
            .Select(static (file, _) => CompiledOnce.Of(file))
            .WithTrackingName(Step.Compile);

        var groups = templates
            .Combine(templates.Collect().Select(static (all, _) => new TemplateGroups(all)))
            .Select(static (pair, _) => pair.Right.Of(pair.Left))
            .WithTrackingName(Step.Group);

        var conflicts = templates
            .Select(static (template, _) => TemplateMethods.OrNone(template))
            .Collect()
            .Select(static (methods, _) => ProjectConflicts.Among(methods))
            .WithTrackingName(Step.Conflicts);

        var clashes = templates
            // No variant has code of its own.
            .Where(static template => !template.File.IsVariant)
            .Select(static (template, _) => template.File.Path)
            .Collect()
            .Combine(options)
            .Select(static (input, _) => HintNameClash.Among(input.Left, input.Right))
            .WithTrackingName(Step.HintNames);

        var sources = groups
            .Combine(conflicts.Combine(clashes))
            .Combine(options)
            .Select(static (input, _) => EmittedSource.Of(input.Left.Left, input.Left.Right.Left, input.Left.Right.Right, input.Right))
            .WithTrackingName(Step.Emit);

        context.RegisterSourceOutput(sources, static (output, source) => source.AddTo(output));
        context.RegisterSourceOutput(options.Combine(conflicts), static (output, project) => ReportProject(output, project.Left, project.Right));
    }

    private static void ReportProject(SourceProductionContext output, ProjectOptions project, ProjectConflicts conflicts)
    {
        // Where the properties cannot be read, nobody knows whether an analyzer runs.
        foreach (var finding in project.Findings.Where(finding => project.AreAnalyzersOff || finding.Rule == ConfigurationRules.InternalFailure))
            output.ReportDiagnostic(Descriptors.Diagnostic(finding, Location.None));
        if (project.AreAnalyzersOff && conflicts.Failure is { } failure)
            output.ReportDiagnostic(Descriptors.Diagnostic(failure.ToFinding(), Location.None));
    }
}
