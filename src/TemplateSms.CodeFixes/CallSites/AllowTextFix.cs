using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.CodeFixes.CallSites.Settings;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>SMS4002, SMS4003, SMS4013: asks for what the text needs, UCS-2 or more segments, in the call or the request that takes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowTextFix))]
[Shared]
public sealed class AllowTextFix : ContainedFixProvider
{
    private const string Key = "AllowText";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [CallSiteRules.TextOverflows.Id, CallSiteRules.TextOutsideGsm7.Id, CallSiteRules.NoRoomForStop.Id];

    public override FixAllProvider GetFixAllProvider() => ChosenFixAllProvider.Instance;

    protected override async Task RegisterAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is null || Changes(model, diagnostic, context.CancellationToken) is not { Count: > 0 } changes)
                continue;

            context.RegisterCodeFix(
                CodeAction.Create(TitleOf(diagnostic.Properties), token => ApplyAsync(context.Document, changes, token), Key),
                diagnostic);
        }
    }

    // All that the text needs, or nothing: half of it would leave the finding.
    private static List<TextChange>? Changes(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var text = model.SyntaxTree.GetRoot(cancellationToken).FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        var changes = new List<TextChange>();
        foreach (var setting in Setting.Of(diagnostic.Properties))
        {
            if (text is null || (CallSettings.Change(model, text, setting, cancellationToken) ?? RequestSettings.Change(text, setting)) is not { } change)
                return null;
            changes.Add(change);
        }

        return changes;
    }

    private static string TitleOf(ImmutableDictionary<string, string?> properties)
    {
        var asUcs2 = properties.ContainsKey(RemedyProperties.Ucs2);
        return properties.TryGetValue(RemedyProperties.Segments, out var segments)
            ? asUcs2 ? $"Send as UCS-2 in at most {segments} segments" : $"Allow {segments} segments"
            : "Send as UCS-2";
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<TextChange> changes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(Merge(changes)));
    }

    // Two arguments that are added at one place are one change.
    private static IEnumerable<TextChange> Merge(IReadOnlyList<TextChange> changes) =>
        changes.GroupBy(change => change.Span).Select(place => new TextChange(place.Key, string.Concat(place.Select(change => change.NewText)))).OrderBy(change => change.Span.Start);
}
