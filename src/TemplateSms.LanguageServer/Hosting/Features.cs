using TemplateSms.LanguageServer.CodeActions;
using TemplateSms.LanguageServer.Completion;
using TemplateSms.LanguageServer.Diagnostics;
using TemplateSms.LanguageServer.Folding;
using TemplateSms.LanguageServer.Formatting;
using TemplateSms.LanguageServer.Hints;
using TemplateSms.LanguageServer.Hover;
using TemplateSms.LanguageServer.Navigation;
using TemplateSms.LanguageServer.Preview;
using TemplateSms.LanguageServer.Rename;
using TemplateSms.LanguageServer.Selection;
using TemplateSms.LanguageServer.SemanticTokens;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.LanguageServer.Signatures;
using TemplateSms.LanguageServer.Symbols;
using TemplateSms.LanguageServer.Synchronization;
using TemplateSms.LanguageServer.Typing;

namespace TemplateSms.LanguageServer.Hosting;

/// <summary>The abilities of the server, one folder each.</summary>
internal static class Features
{
    public static IReadOnlyList<IFeature> Of(Session session) =>
    [
        new DocumentSync(session),
        new DiskWatch(session),
        new DiagnosticsFeature(session),
        new CheckWorkspaceFeature(session),
        new CodeActionsFeature(session),
        new SemanticTokensFeature(session),
        new FoldingFeature(session),
        new SymbolsFeature(session),
        new SelectionFeature(session),
        new OnTypeFeature(session),
        new FormattingFeature(session),
        new InlayHintsFeature(session),
        new CodeLensFeature(session),
        new RefreshFeature(session),
        new PreviewFeature(session),
        new CompletionFeature(session),
        new HoverFeature(session),
        new SignatureFeature(session),
        new NavigationFeature(session),
        new HighlightFeature(session),
        new RenameFeature(session),
        new FileRenameFeature(session),
    ];
}
