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
    public static EmittedSource Of(
        CompiledTemplate template, ProjectConflicts conflicts, EquatableArray<HintNameClash> clashes, ProjectOptions options)
    {
        var duplicate = conflicts.Duplicates.FirstOrDefault(d => d.Path == template.File.Path);
        var errors = template.Findings.Where(f => f.Rule.PreventsEmit).ToList();
        if (duplicate is not null)
            errors.Add(DuplicateFindings.Of(duplicate));
        var clash = ClassNameClash.Find(template, options);
        if (clash is not null)
            errors.Add(clash);

        var hasCode = duplicate is null && clash is null && Names.IsMember(template.Model.MethodName);
        return new EmittedSource(
            hasCode ? HintNameClash.NameOf(template.File.Path, clashes, options) : null,
            hasCode ? TemplateEmitter.Emit(template, options) : "",
            template.File,
            options.AreAnalyzersOff ? errors : EquatableArray<Finding>.Empty);
    }

    public void AddTo(SourceProductionContext context)
    {
        foreach (var finding in Errors)
            context.ReportDiagnostic(Descriptors.Diagnostic(finding, File));
        if (HintName is not null)
            context.AddSource(HintName, SourceText.From(Code, Encoding.UTF8));
    }
}
