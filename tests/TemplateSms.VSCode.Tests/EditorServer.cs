using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace TemplateSms.VSCode.Tests;

/// <summary>Serves the editor, the extensions and one folder to a browser on this machine.</summary>
internal sealed partial class EditorServer : IAsyncDisposable
{
    private const string WebviewFolder = "/static/out/vs/workbench/contrib/webview/browser/pre";

    private readonly WebApplication _app;

    private EditorServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public static async Task<EditorServer> StartAsync(string folder, string opened)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddCors();
        var app = builder.Build();
        app.UseCors(policy => policy.AllowAnyOrigin().AllowAnyHeader().AllowAnyMethod());
        app.UseWebSockets();
        app.MapGet(WebviewFolder + "/index.html", () => Results.Text(WebviewPage(), "text/html"));
        Serve(app, "/static", Extension.Editor);
        MapExtension(app, "templatesms", Extension.Folder, ShippedManifest);
        foreach (var name in (string[])["disk", "rival"])
            MapExtension(app, name, Path.Combine(Extension.Folder, "dist/tests"), () => ManifestOf(name));
        app.MapGet("/", () => Results.Text(Page(), "text/html"));
        app.MapGet("/product.json", (HttpRequest request) => Results.Text(Product(request.Host.Port!.Value, folder, opened).ToJsonString(), "application/json"));
        app.Map("/lsp", async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await LanguageServerBridge.ServeAsync(socket, folder, context.RequestAborted);
        });
        app.MapPost("/run", async (HttpRequest request) =>
        {
            var asked = (await JsonNode.ParseAsync(request.Body))!;
            var (exitCode, output, error) = await Tool.RunAsync(asked["folder"]!.GetValue<string>(), asked["args"]!.AsArray().Select(argument => argument!.GetValue<string>()));
            return Results.Json(new { exitCode, output, error });
        });
        MapDisk(app);
        await app.StartAsync();
        return new EditorServer(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static void Serve(WebApplication app, string path, string folder) =>
        app.UseStaticFiles(new StaticFileOptions { RequestPath = path, FileProvider = new PhysicalFileProvider(folder), ServeUnknownFileTypes = true });

    /// <summary>Serves an extension with a manifest of its own.</summary>
    private static void MapExtension(WebApplication app, string name, string folder, Func<JsonObject> manifest)
    {
        app.MapGet($"/extensions/{name}/package.json", () => Results.Text(manifest().ToJsonString(), "application/json"));
        app.MapGet($"/extensions/{name}/{{**path}}", (string path) =>
            Path.Combine(folder, path) is var file && File.Exists(file) ? Results.File(file, path.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript" : "application/octet-stream") : Results.NotFound());
    }

    // What is shipped, with the same code built for a browser.
    private static JsonObject ShippedManifest()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Extension.Folder, "package.json")))!.AsObject();
        manifest.Remove("main");
        manifest["browser"] = "./dist/tests/web.js";
        manifest["capabilities"] = new JsonObject { ["virtualWorkspaces"] = true, ["untrustedWorkspaces"] = new JsonObject { ["supported"] = true } };
        return manifest;
    }

    private static JsonObject ManifestOf(string name) => new()
    {
        ["name"] = name,
        ["publisher"] = "test",
        ["version"] = "1.0.0",
        ["engines"] = new JsonObject { ["vscode"] = "^1.91.0" },
        ["browser"] = $"./{name}.js",
        ["activationEvents"] = new JsonArray("onFileSystem:disk", "*"),
        ["capabilities"] = new JsonObject { ["virtualWorkspaces"] = true, ["untrustedWorkspaces"] = new JsonObject { ["supported"] = true } },
        ["contributes"] = name == "rival"
            ? new JsonObject
            {
                ["commands"] = new JsonArray(
                    new JsonObject { ["command"] = "rival.show", ["title"] = "Rival: Show" },
                    new JsonObject { ["command"] = "rival.hide", ["title"] = "Rival: Hide" }),
            }
            : [],
    };

    private static JsonObject Product(int port, string folder, string opened)
    {
        JsonObject At(string name) => new() { ["scheme"] = "http", ["authority"] = $"127.0.0.1:{port}", ["path"] = $"/extensions/{name}" };
        return new JsonObject
        {
            ["productConfiguration"] = new JsonObject
            {
                ["nameShort"] = "Code",
                ["nameLong"] = "Code",
                ["applicationName"] = "code",
                ["dataFolderName"] = ".code",
                ["version"] = "1.91.1",
            },
            ["folderUri"] = new JsonObject { ["scheme"] = "disk", ["authority"] = "", ["path"] = folder },
            ["additionalBuiltinExtensions"] = new JsonArray(At("disk"), At("rival"), At("templatesms")),
            ["defaultLayout"] = new JsonObject
            {
                ["force"] = true,
                ["editors"] = new JsonArray(new JsonObject { ["uri"] = new JsonObject { ["scheme"] = "disk", ["authority"] = "", ["path"] = $"{folder}/{opened}" } }),
            },
            // A page of an extension has an origin of its own.
            ["webviewEndpoint"] = $"http://{{{{uuid}}}}.localhost:{port}{WebviewFolder}",
            ["configurationDefaults"] = new JsonObject
            {
                ["window.title"] = "Shop",
                ["window.commandCenter"] = false,
                ["workbench.startupEditor"] = "none",
                ["workbench.tips.enabled"] = false,
                ["workbench.colorTheme"] = "Default Light Modern",
                ["editor.minimap.enabled"] = false,
                ["telemetry.telemetryLevel"] = "off",
                ["files.simpleDialog.enable"] = true,
            },
        };
    }

    private static string Page() =>
        File.ReadAllText(Path.Combine(Extension.Editor, "out/vs/code/browser/workbench/workbench.html"))
            .Replace("{{WORKBENCH_WEB_BASE_URL}}", "/static", StringComparison.Ordinal)
            .Replace("{{WORKBENCH_WEB_CONFIGURATION}}", "{}", StringComparison.Ordinal)
            .Replace("{{WORKBENCH_AUTH_SESSION}}", "", StringComparison.Ordinal);

    // A browser without a history refuses the worker that loads files into pages of extensions. The preview loads none.
    private static string WebviewPage() =>
        ContentSecurityPolicy().Replace(File.ReadAllText(Path.Combine(Extension.Editor, "out/vs/workbench/contrib/webview/browser/pre/index.html")), "")
            .Replace("searchParams.has('disableServiceWorker')", "true", StringComparison.Ordinal);

    private static void MapDisk(WebApplication app)
    {
        app.MapGet("/disk/stat", (string path) => Path.Exists(path) ? Results.Json(Entry(path)) : Results.NotFound());
        app.MapGet("/disk/list", (string path) => Directory.Exists(path) ? Results.Json(Directory.EnumerateFileSystemEntries(path).Select(Entry)) : Results.NotFound());
        app.MapGet("/disk/read", (string path) => File.Exists(path) ? Results.Bytes(File.ReadAllBytes(path)) : Results.NotFound());
        app.MapPost("/disk/write", async (string path, HttpRequest request) =>
        {
            await using var file = File.Create(path);
            await request.Body.CopyToAsync(file);
        });
        app.MapGet("/disk/create", (string path) => { Directory.CreateDirectory(path); });
        app.MapGet("/disk/delete", (string path) => { File.Delete(path); });
    }

    private static object Entry(string path)
    {
        var file = new FileInfo(path);
        return new
        {
            name = file.Name,
            isFolder = Directory.Exists(path),
            size = file.Exists ? file.Length : 0,
            changed = new DateTimeOffset(File.GetLastWriteTimeUtc(path)).ToUnixTimeMilliseconds(),
        };
    }

    // It names the hash of the script that is changed.
    [GeneratedRegex("""<meta http-equiv="Content-Security-Policy"[^>]*>""")]
    private static partial Regex ContentSecurityPolicy();
}
