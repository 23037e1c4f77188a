using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Language;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;

namespace TemplateSms.CodeFixes.Templates;

/// <summary>SMS3004: writes the GSM-7 equivalents in the place of characters of a template that have one.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ReplaceForeignCharactersInTemplateFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [TemplateFile.Extension])]
[Shared]
public sealed class ReplaceForeignCharactersInTemplateFix : CodeFixProvider
{
    private const string Title = "Replace with GSM-7 characters";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ContentRules.OutsideGsm7.Id];

    // Roslyn's own provider knows source documents only.
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (ForeignCharacters.Replace(text.ToString(span)) is not { } replacement)
                continue;

            var mended = text.WithChanges(new TextChange(span, replacement));
            if (Mends(document.Name, text, mended))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title,
                        _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, mended)),
                        equivalenceKey: Title),
                    diagnostic);
            }
        }
    }

    // An equivalent may mean something else to the language than the character did: two of them may open a hole.
    private static bool Mends(string name, SourceText before, SourceText after)
    {
        var mended = TemplateCompiler.Compile(new TemplateFile(name, after.ToString()));
        return mended.CanEmit
            && mended.Findings.Count < TemplateCompiler.Compile(new TemplateFile(name, before.ToString())).Findings.Count;
    }
}
