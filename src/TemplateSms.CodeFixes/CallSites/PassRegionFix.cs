using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>SMS4005: passes the region of a national number to <c>PhoneNumber.Parse</c>. Of which country it is, only the author knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassRegionFix))]
[Shared]
public sealed class PassRegionFix : ContainedFixProvider
{
    private const string NumberType = "PhoneNumber";
    private const string Method = "Parse";
    private const string Key = "PassRegion";

    private static readonly Shared.PhoneRegion[] _regions = [Shared.PhoneRegion.France];

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CallSiteRules.BadPhoneNumber.Id];

    public override FixAllProvider GetFixAllProvider() => ChosenFixAllProvider.Instance;

    protected override async Task RegisterAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var token = root?.FindToken(diagnostic.Location.SourceSpan.Start) ?? default;
            if (TypeOfCall(token) is not { } type)
                continue;
            foreach (var region in _regions.Where(region => ConstantRules.PhoneNumber(token.ValueText, region).Count == 0))
            {
                var change = new TextChange(new TextSpan(token.Parent!.Parent!.Span.End, 0), $", {type}.{region}");
                context.RegisterCodeFix(
                    CodeAction.Create($"Read it as a national number: pass {nameof(Shared.PhoneRegion)}.{region}", token => ApplyAsync(context.Document, change, token), $"{Key}.{region}"),
                    diagnostic);
            }
        }
    }

    // PhoneRegion as the call names PhoneNumber, when the literal is all that the call has.
    private static string? TypeOfCall(SyntaxToken token) =>
        token.Parent is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1 } arguments } }
        && arguments.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Method } access }
        && access.Expression.GetLastToken().Text == NumberType
        && access.Expression.ToString() is var type
            ? type.Substring(0, type.Length - NumberType.Length) + nameof(Shared.PhoneRegion)
            : null;

    private static async Task<Document> ApplyAsync(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
