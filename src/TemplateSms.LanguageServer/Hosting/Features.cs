using TemplateSms.LanguageServer.Completion;
using TemplateSms.LanguageServer.Diagnostics;
using TemplateSms.LanguageServer.Hover;
using TemplateSms.LanguageServer.Navigation;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.LanguageServer.Signatures;
using TemplateSms.LanguageServer.Synchronization;

namespace TemplateSms.LanguageServer.Hosting;

/// <summary>The abilities of the server, one folder each.</summary>
internal static class Features
{
    public static IReadOnlyList<IFeature> Of(Session session) =>
    [
        new DocumentSync(session),
        new DiskWatch(session),
        new DiagnosticsFeature(session),
        new CompletionFeature(session),
        new HoverFeature(session),
        new SignatureFeature(session),
        new NavigationFeature(session),
        new HighlightFeature(session),
    ];
}
