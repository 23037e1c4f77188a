using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>SMS4017: names the culture of a call, that of the user interface or none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassCultureFix))]
[Shared]
public sealed class PassCultureFix : ContainedFixProvider
{
    /// <summary>The key of the fix that passes the culture of the user interface.</summary>
    public const string CurrentKey = "pass-ui-culture";

    /// <summary>The key of the fix that passes null.</summary>
    public const string NoneKey = "pass-no-culture";

    private const string Namespace = "System.Globalization";
    private const string Current = "CultureInfo.CurrentUICulture";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CallSiteRules.CultureLeftOut.Id];

    public override FixAllProvider GetFixAllProvider() => ChosenFixAllProvider.Instance;

    protected override async Task RegisterAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var name = root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
            if (model is null || name?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList: var arguments })
                continue;
            var current = IsKnown(model, arguments.SpanStart) ? Current : $"global::{Namespace}.{Current}";
            Register(context, diagnostic, "Pass the culture of the user interface", CurrentKey, arguments, current + ".Name");
            Register(context, diagnostic, "Pass null: the text of the base is meant", NoneKey, arguments, "null");
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string title, string key, ArgumentListSyntax arguments, string value)
    {
        var separator = arguments.Arguments.Count == 0 ? "" : ", ";
        var change = new TextChange(new TextSpan(arguments.CloseParenToken.SpanStart, 0), $"{separator}{ParameterOf(diagnostic)}: {value}");
        context.RegisterCodeFix(CodeAction.Create(title, token => ApplyAsync(context.Document, change, token), key), diagnostic);
    }

    private static bool IsKnown(SemanticModel model, int position) =>
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(Current), SpeculativeBindingOption.BindAsExpression).Symbol is not null;

    // A parameter of the user's own that is marked may have another name.
    private static string ParameterOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(RemedyProperties.Parameter, out var name) && name is not null ? name : "culture";

    private static async Task<Document> ApplyAsync(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
