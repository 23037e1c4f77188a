using System.Text.RegularExpressions;
using TemplateSms.Cli;
using TemplateSms.Cli.Invocation;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>The file that docs/translators.md shows is what the command writes, with some of it left out.</summary>
public sealed partial class TranslatorsPageTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task File_OfThePage_IsWhatTheCommandWrites()
    {
        var page = Repository.Read("docs/translators.md");
        _folder.Write("Templates/order_shipped.smstpl", Template().Match(page).Groups["text"].Value);
        await SmstplCommand.RunAsync(["export", _folder.PathOf("Templates"), "--to", "pl", "-o", _folder.PathOf("translations")], new CommandStreams(TextReader.Null, TextWriter.Null, TextWriter.Null));
        var written = File.ReadAllText(_folder.PathOf("translations/pl.xlf"));

        var shown = Shown().Match(page).Groups["text"].Value.Split(["…", "\n", "</trans-unit>", "</source>", "<note>", "><source>"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.True(shown.Length > 10);
        Assert.All(shown, piece => Assert.Contains(piece, written, StringComparison.Ordinal));
    }

    [GeneratedRegex("^```smstpl \\S+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Template();

    [GeneratedRegex("^```xml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shown();

    public void Dispose() => _folder.Dispose();
}
