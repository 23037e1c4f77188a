using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Analyzers;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Emit;

/// <summary>What the generator gives the compiler for one template.</summary>
/// <param name="HintName">The generated file's name; null when there is nothing to add.</param>
/// <param name="File">The template, for the places of what is reported.</param>
/// <param name="Errors">What prevents code, when no analyzer is there to report it.</param>
public sealed record EmittedSource(string? HintName, string Code, TemplateFile File, EquatableArray<Finding> Errors)
{
    public static EmittedSource Of(CompiledTemplate template, EquatableArray<DuplicateTemplate> duplicates, ProjectOptions options)
    {
        var duplicate = duplicates.FirstOrDefault(d => d.Path == template.File.Path);
        var errors = template.Findings.Where(f => f.Rule.PreventsEmit).ToList();
        if (duplicate is not null)
            errors.Add(DuplicateFindings.Of(duplicate));

        var hasCode = duplicate is null && Names.IsIdentifier(template.Model.MethodName);
        return new EmittedSource(
            hasCode ? HintNames.Of(template.File.Path, options.ProjectFolder) : null,
            hasCode ? TemplateEmitter.Emit(template, options) : "",
            template.File,
            options.AreAnalyzersOff ? errors : EquatableArray<Finding>.Empty);
    }

    public void AddTo(SourceProductionContext context)
    {
        foreach (var finding in Errors)
            context.ReportDiagnostic(Descriptors.Diagnostic(finding, TemplateLocation.Of(File, finding.Span)));
        if (HintName is not null)
            context.AddSource(HintName, SourceText.From(Code, Encoding.UTF8));
    }
}
