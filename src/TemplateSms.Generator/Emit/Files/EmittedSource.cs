using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Generator.Reporting;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Generator.Emit;

/// <summary>The code that the generator gives the compiler for one template with its variants; none for a variant by itself.</summary>
/// <param name="HintName">The generated file's name; null when there is nothing to add.</param>
/// <param name="File">The template, for the places of what is reported.</param>
/// <param name="Errors">What prevents code, when no analyzer is there to report it.</param>
public sealed record EmittedSource(string? HintName, string Code, TemplateFile File, EquatableArray<Finding> Errors)
{
    public static EmittedSource Of(
        TemplateGroup group, ProjectConflicts conflicts, EquatableArray<HintNameClash> clashes, ProjectOptions options)
    {
        // No analyzer writes code, so none knows of a failure to.
        return Containment.Run(CompilerStage.Emit, () => Write(group, conflicts, clashes, options), failure => Signature(group, conflicts, clashes, options).With(failure));
    }

    /// <summary>The methods without the code that renders, so that their callers have no errors of their own; nothing where that fails too.</summary>
    private static EmittedSource Signature(
        TemplateGroup group, ProjectConflicts conflicts, EquatableArray<HintNameClash> clashes, ProjectOptions options) => Containment.Run(
        CompilerStage.Emit,
        () => Write(group with { Base = group.Base with { CanEmit = false, Proof = null } }, conflicts, clashes, options),
        _ => new EmittedSource(null, "", group.Base.File, EquatableArray<Finding>.Empty));

    private static EmittedSource Write(
        TemplateGroup group, ProjectConflicts conflicts, EquatableArray<HintNameClash> clashes, ProjectOptions options)
    {
        var template = group.Base;
        var duplicate = conflicts.Duplicates.FirstOrDefault(d => d.Path == template.File.Path);
        var errors = template.Findings.Where(f => f.Rule.PreventsEmit).ToList();
        if (duplicate is not null)
            errors.Add(DuplicateFindings.Of(duplicate));
        var classClashes = ClassNameClash.Of(template, options);
        errors.AddRange(classClashes);

        var hasCode = !template.File.IsVariant && duplicate is null && classClashes.Count == 0 && Names.IsMember(template.Model.MethodName);
        return new EmittedSource(
            hasCode ? HintNameClash.NameOf(template.File.Path, clashes, options) : null,
            hasCode ? TemplateEmitter.Emit(group, options) : "",
            template.File,
            options.AreAnalyzersOff ? errors : EquatableArray<Finding>.Empty);
    }

    public void AddTo(SourceProductionContext context)
    {
        foreach (var diagnostic in Descriptors.Diagnostics(Errors, File))
            context.ReportDiagnostic(diagnostic);
        if (HintName is null)
            return;
        if (Containment.Try(CompilerStage.Emit, static (source) => source.context.AddSource(source.HintName, SourceText.From(source.Code, Encoding.UTF8)), (context, HintName, Code), context.CancellationToken) is { } failure)
            context.ReportDiagnostic(Descriptors.Diagnostics([failure.ToFinding()], File)[0]);
    }

    private EmittedSource With(StageFailure failure) => this with { Errors = Errors.Append(failure.ToFinding()).ToArray() };
}
