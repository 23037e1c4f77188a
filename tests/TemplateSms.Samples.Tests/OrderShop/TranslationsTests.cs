using TemplateSms.Cli;
using TemplateSms.Cli.Invocation;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>The files of the sample's translators have the texts of its templates, and these have the translations of the files.</summary>
public sealed class TranslationsTests : IDisposable
{
    private const string Languages = "ar,de,fr,pl";

    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Translations_OfTheSample_AreUpToDate()
    {
        CopyTemplates();

        var (exitCode, told) = await RunAsync("export", _folder.PathOf("Templates"), "--to", Languages, "-o", _folder.PathOf("translations"));

        Assert.True(exitCode == 0, told);
        foreach (var tag in Languages.Split(','))
            Assert.True(
                File.ReadAllText(_folder.PathOf($"translations/{tag}.xlf")) == Repository.Read($"samples/OrderShop/translations/{tag}.xlf").ReplaceLineEndings("\n"),
                $"samples/OrderShop/translations is not up to date: smstpl export Templates --to {Languages}");
    }

    [Fact]
    public async Task Translations_OfTheSample_AreInItsVariants()
    {
        CopyTemplates();
        foreach (var tag in Languages.Split(','))
        {
            _folder.Write($"translations/{tag}.xlf", Repository.Read($"samples/OrderShop/translations/{tag}.xlf"));

            var (exitCode, told) = await RunAsync("import", _folder.PathOf($"translations/{tag}.xlf"), "--dry-run");

            Assert.True(exitCode == 0 && told.EndsWith(": 0 variants to write, 2 as before, 0 not translated\n", StringComparison.Ordinal), told);
        }
    }

    private void CopyTemplates()
    {
        // Templates are named from the folder of their project.
        _folder.Write("OrderShop.csproj", "<Project />");
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("samples/OrderShop/Templates")))
            File.Copy(path, Directory.CreateDirectory(_folder.PathOf("Templates")).FullName + "/" + Path.GetFileName(path));
    }

    private static async Task<(int ExitCode, string Told)> RunAsync(params string[] arguments)
    {
        using var told = new StringWriter { NewLine = "\n" };
        return (await SmstplCommand.RunAsync(arguments, new CommandStreams(TextReader.Null, told, told)), told.ToString());
    }

    public void Dispose() => _folder.Dispose();
}
