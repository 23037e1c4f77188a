using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateSms.Language;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Fixes;

namespace TemplateSms.CodeFixes.Templates;

/// <summary>The light bulbs of templates. A thin host: the fixes are TemplateSms.Language's.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(TemplateFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [TemplateFile.Extension])]
[Shared]
public sealed class TemplateFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. TemplateFixes.RuleIds];

    public override FixAllProvider GetFixAllProvider() => TemplateFixAllProvider.Instance;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        if (!TemplateDocument.IsTemplate(document) || TemplateDocument.Read(document, context.CancellationToken) is not { } file)
            return Task.CompletedTask;
        var template = TemplateCompiler.Compile(file);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (template.Findings.FirstOrDefault(f => Is(f, diagnostic)) is { } finding)
                Register(context, diagnostic, template, finding);
        }

        return Task.CompletedTask;
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, CompiledTemplate template, Finding finding)
    {
        var document = context.TextDocument;
        var fixes = TemplateFixes.For(template, finding);
        foreach (var fix in fixes)
        {
            context.RegisterCodeFix(
                Action(document, fix.Title, fix.EquivalenceKey, () => TextEdits.Apply(template.File.Text, fix.Edits)),
                diagnostic);
        }

        // Editors have no "fix all in document" for other than source documents.
        var hasOthers = template.Findings.Any(other => other.Rule == finding.Rule && other != finding);
        foreach (var fix in hasOthers ? fixes : [])
        {
            context.RegisterCodeFix(
                Action(document, fix.Title + ", everywhere in the template", fix.Key + ":all", () => FixAll.Apply(template.File, finding.Rule.Id, fix.Key).File.Text),
                diagnostic);
        }
    }

    private static CodeAction Action(TextDocument document, string title, string key, Func<string?> apply) => CodeAction.Create(
        title,
        async token => apply() is { } text
            ? await TemplateDocument.WithTextAsync(document, document.Project.Solution, text, token).ConfigureAwait(false)
            : document.Project.Solution,
        key);

    private static bool Is(Finding finding, Diagnostic diagnostic) =>
        finding.Rule.Id == diagnostic.Id
        && finding.Span.Start == diagnostic.Location.SourceSpan.Start
        && finding.Span.Length == diagnostic.Location.SourceSpan.Length;
}
