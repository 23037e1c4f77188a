using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.CodeFixes.Templates;

/// <summary>Reads a template of a workspace as the analyzer does: with its folder's defaults and the templates that it includes.</summary>
internal static class TemplateDocument
{
    public static bool IsTemplate(TextDocument document) =>
        document.FilePath?.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase) == true;

    public static TemplateFile? Read(TextDocument document, CancellationToken cancellationToken)
    {
        var options = document.Project.AnalyzerOptions;
        var file = options.AdditionalFiles.FirstOrDefault(f => f.Path == document.FilePath);
        return file is null ? null : new ProjectFiles(options, cancellationToken).Read(file);
    }

    /// <summary>Makes the function that finds what is wrong in a template. Where some of the rules ask for it, the project's C# and the other texts of the message have a part in it.</summary>
    public static async Task<Func<CompiledTemplate, IEnumerable<Finding>>> FinderAsync(
        TextDocument document, IEnumerable<string> rules, CancellationToken cancellationToken)
    {
        // A compilation is not asked for in vain: it takes the longest of all.
        var compilation = rules.Contains(BindingRules.LimitInCSharpOnly.Id, StringComparer.Ordinal)
            ? await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
            : null;
        var project = rules.Any(id => BindingRules.OfGroups.Any(rule => rule.Id == id)) ? new ProjectFiles(document.Project.AnalyzerOptions, cancellationToken) : null;
        return template =>
        [
            .. template.Findings,
            .. compilation is null ? [] : DeclaredLimits.Find(template, compilation),
            .. project?.FindingsBeside(template, TemplateCompiler.Compile) ?? [],
        ];
    }

    /// <summary>The solution with another text of a template, in the encoding that it has.</summary>
    public static async Task<Solution> WithTextAsync(TextDocument document, Solution solution, string newText, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return solution.WithAdditionalDocumentText(document.Id, text.Replace(0, text.Length, newText));
    }
}
