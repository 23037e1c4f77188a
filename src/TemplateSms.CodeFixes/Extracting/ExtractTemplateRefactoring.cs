using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>Writes a template of a text in C# that reaches a message, and puts the typed call in its place.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ExtractTemplateRefactoring))]
[Shared]
public sealed class ExtractTemplateRefactoring : CodeRefactoringProvider
{
    /// <summary>The words of the menu.</summary>
    public const string Title = "Extract SMS template";

    // A provider that throws is turned off; one that fails here offers nothing.
    public override Task ComputeRefactoringsAsync(CodeRefactoringContext context) =>
        Containment.TryAsync(CompilerStage.Fix, () => OfferAsync(context), context.CancellationToken);

    private static async Task OfferAsync(CodeRefactoringContext context)
    {
        var (document, span, cancellationToken) = (context.Document, context.Span, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || FindText(root, span, model, cancellationToken) is not var (expression, sink))
            return;
        if (Extraction.Of(expression, sink, model, document.Project, cancellationToken) is { } extraction)
            context.RegisterRefactoring(CodeAction.Create(Title, token => extraction.ApplyAsync(document, token), Title));
    }

    // The nearest text around the cursor: a text in a hole of another one is its own.
    private static (ExpressionSyntax, TextSink)? FindText(SyntaxNode root, TextSpan span, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var node = root.FindNode(span, getInnermostNodeForTie: true); node is not null and not (StatementSyntax and not LocalDeclarationStatementSyntax) and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is ExpressionSyntax expression and not ParenthesizedExpressionSyntax && TextSink.Of(expression, model, cancellationToken) is { } sink)
                return (expression, sink);
        }

        return null;
    }
}
