using TemplateSms.LanguageServer.Diagnostics;
using TemplateSms.LanguageServer.Navigation;
using TemplateSms.LanguageServer.Rename;
using TemplateSms.LanguageServer.Serving;
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
        new NavigationFeature(session),
        new HighlightFeature(session),
        new RenameFeature(session),
        new FileRenameFeature(session),
    ];
}
