using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>SMS4003: writes the GSM-7 equivalents in the place of characters that have one, where that brings the text into GSM-7.</summary>
/// <param name="title">The words of the menu.</param>
/// <param name="replacement">The kind of text that it is for, a value of <see cref="RemedyProperties.Replacement"/>.</param>
public abstract class ForeignCharacterFix(string title, string replacement) : ContainedFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [CallSiteRules.TextOutsideGsm7.Id];

    protected sealed override async Task RegisterAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(RemedyProperties.Replacement, out var kind) || kind != replacement)
                continue;
            if (root is null || Replacement(root, diagnostic.Location.SourceSpan) is not { } text)
                continue;

            var change = new TextChange(diagnostic.Location.SourceSpan, text);
            context.RegisterCodeFix(
                CodeAction.Create(title, token => ApplyAsync(context.Document, change, token), equivalenceKey: title),
                diagnostic);
        }
    }

    // None where the span is a name of a constant, or reaches over several literals: then there is no one place to write.
    private static string? Replacement(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        if (!token.Span.Contains(span) || StringPiece.Of(token) is not { } piece)
            return null;

        var start = span.Start - token.SpanStart;
        return piece.Read(start, span.Length) is { } text && ForeignCharacters.Replace(text) is { } replacement && !IsHoleOfAFormat(token, replacement)
            ? piece.Write(replacement)
            : null;
    }

    private static bool IsHoleOfAFormat(SyntaxToken token, string replacement) =>
        replacement.IndexOfAny(['{', '}']) >= 0
        && token.Parent!.Ancestors().OfType<InvocationExpressionSyntax>().Any(call =>
            call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Format) });

    private static async Task<Document> ApplyAsync(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
