using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.CodeFixes.Templates;

/// <summary>The light bulbs of templates. A thin host: the fixes are TemplateSms.Language's.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(TemplateFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [TemplateFile.Extension])]
[Shared]
public sealed class TemplateFixProvider : ContainedFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. TemplateFixes.RuleIds];

    public override FixAllProvider GetFixAllProvider() => TemplateFixAllProvider.Instance;

    protected override async Task RegisterAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        if (!TemplateDocument.IsTemplate(document) || TemplateDocument.Read(document, context.CancellationToken) is not { } file)
            return;
        var template = TemplateCompiler.Compile(file);
        var find = await TemplateDocument.FinderAsync(document, context.Diagnostics.Select(d => d.Id), context.CancellationToken).ConfigureAwait(false);
        var findings = find(template).ToList();
        foreach (var diagnostic in context.Diagnostics)
        {
            if (findings.FirstOrDefault(f => Is(f, diagnostic)) is not { } finding)
                continue;
            var hasOthers = findings.Any(other => other.Rule == finding.Rule && other != finding);
            Register(context, diagnostic, template, finding, hasOthers ? find : null);
        }
    }

    /// <param name="findAll">Finds what can be mended together with the finding; null when it is the only one.</param>
    private static void Register(
        CodeFixContext context, Diagnostic diagnostic, CompiledTemplate template, Finding finding, Func<CompiledTemplate, IEnumerable<Finding>>? findAll)
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
        foreach (var fix in findAll is null ? [] : fixes)
        {
            context.RegisterCodeFix(
                Action(document, fix.Title + ", everywhere in the template", fix.Key + ":all", () => FixAll.Apply(template.File, finding.Rule.Id, fix.Key, findAll).File.Text),
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
