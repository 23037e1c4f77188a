using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>SMS4016: writes the names of the parameters before their arguments, which changes nothing that is sent.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameArgumentsFix))]
[Shared]
public sealed class NameArgumentsFix : ContainedFixProvider
{
    private const string Title = "Name the arguments";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CallSiteRules.PositionalArguments.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    protected override async Task RegisterAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is null || Changes(model, diagnostic.Location.SourceSpan, context.CancellationToken) is not { Count: > 0 } changes)
                continue;

            context.RegisterCodeFix(CodeAction.Create(Title, token => ApplyAsync(context.Document, changes, token), equivalenceKey: Title), diagnostic);
        }
    }

    private static List<TextChange>? Changes(SemanticModel model, TextSpan span, CancellationToken cancellationToken)
    {
        var list = model.SyntaxTree.GetRoot(cancellationToken).FindToken(span.Start).Parent?.AncestorsAndSelf().OfType<ArgumentListSyntax>()
            .FirstOrDefault(arguments => arguments.Span.Contains(span) && arguments.Arguments.Any(argument => argument.SpanStart == span.Start));
        if (list?.Parent is null || model.GetOperation(list.Parent, cancellationToken) is not IInvocationOperation call)
            return null;
        return
        [
            .. call.Arguments
                .Where(argument => argument.Syntax is ArgumentSyntax { NameColon: null } && span.Contains(argument.Syntax.Span))
                .OrderBy(argument => argument.Syntax.SpanStart)
                .Select(argument => new TextChange(new TextSpan(argument.Syntax.SpanStart, 0), Identifier(argument.Parameter!.Name) + ": ")),
        ];
    }

    private static string Identifier(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None ? name : "@" + name;

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<TextChange> changes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
