using TemplateSms.LanguageServer.Diagnostics;

namespace TemplateSms.LanguageServer.Hosting;

/// <summary>The abilities of the server, one folder each.</summary>
internal static class Features
{
    public static IReadOnlyList<IFeature> Of(Session session) =>
    [
        new Synchronization(session),
        new DiskWatch(session),
        new DiagnosticsFeature(session),
    ];
}
