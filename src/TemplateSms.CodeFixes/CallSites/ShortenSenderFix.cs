using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>SMS4001: cuts a sender that is too long, where it is written as one literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShortenSenderFix))]
[Shared]
public sealed class ShortenSenderFix : ContainedFixProvider
{
    private const string Key = "ShortenSender";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CallSiteRules.BadSender.Id];

    public override FixAllProvider GetFixAllProvider() => ChosenFixAllProvider.Instance;

    protected override async Task RegisterAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var token = root?.FindToken(diagnostic.Location.SourceSpan.Start) ?? default;
            if (!IsWhole(token) || SenderText.Shorten(token.ValueText, GatewaysOf(context.Document, root!)) is not { } sender)
                continue;

            // A sender has no character that a string would have to escape.
            var change = new TextChange(token.Span, $"\"{sender}\"");
            context.RegisterCodeFix(
                CodeAction.Create($"Shorten to '{sender}'", cancellation => ApplyAsync(context.Document, change, cancellation), Key),
                diagnostic);
        }
    }

    private static GatewaySet GatewaysOf(Document document, SyntaxNode root) =>
        GatewayOption.Of(root.SyntaxTree, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider);

    // A part of a concatenation is not the sender.
    private static bool IsWhole(SyntaxToken token) =>
        token.Parent is LiteralExpressionSyntax literal
        && literal.IsKind(SyntaxKind.StringLiteralExpression)
        && literal.Parent is not (BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax or ParenthesizedExpressionSyntax);

    private static async Task<Document> ApplyAsync(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
