using System.Reflection;

namespace TemplateSms.Simulator.Hosting;

/// <summary>The files of the inbox's pages, which the assembly carries. Nothing else is served, so no path can lead out.</summary>
internal static class InboxAssets
{
    private const string Folder = "Inbox/";
    private const string Index = "index.html";
    private const string Page = ".html";

    private static readonly Dictionary<string, string> _contentTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".webmanifest"] = "application/manifest+json",
    };

    private static readonly Lazy<IReadOnlyDictionary<string, InboxAsset>> _assets = new(ReadAll);

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (name, asset) in _assets.Value)
            routes.MapMethods($"/{AddressOf(name)}", [HttpMethods.Get, HttpMethods.Head], asset.WriteAsync).ExcludeFromDescription();
    }

    private static string AddressOf(string name) => name == Index ? "" : name.EndsWith(Page, StringComparison.Ordinal) ? name[..^Page.Length] : name;

    private static IReadOnlyDictionary<string, InboxAsset> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var assets = new Dictionary<string, InboxAsset>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            // Where the build runs decides which slash the names have.
            var name = resource.Replace('\\', '/');
            if (!name.StartsWith(Folder, StringComparison.Ordinal) || !_contentTypes.TryGetValue(Path.GetExtension(name), out var type))
                continue;

            using var stream = assembly.GetManifestResourceStream(resource)!;
            var body = new byte[stream.Length];
            stream.ReadExactly(body);
            assets.Add(name[Folder.Length..], new InboxAsset(type, body));
        }

        return assets;
    }
}
