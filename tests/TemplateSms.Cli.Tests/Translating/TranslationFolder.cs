using System.Xml.Linq;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Translating;

/// <summary>A folder with templates and the files of their translators.</summary>
internal sealed class TranslationFolder : IDisposable
{
    private static readonly XNamespace _xliff = "urn:oasis:names:tc:xliff:document:1.2";

    private readonly ScratchProject _folder = new();

    public string Folder => _folder.Folder;

    public string PathOf(string path) => _folder.PathOf(path);

    public TranslationFolder Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(_folder.PathOf(path));

    /// <summary>Every file but those of translators, by its path, with its bytes.</summary>
    public IReadOnlyDictionary<string, string> Templates() => Directory.EnumerateFiles(_folder.Folder, "*", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".xlf", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetRelativePath(_folder.Folder, path), path => Convert.ToHexString(File.ReadAllBytes(path)));

    public Task<CommandRun> ExportAsync(string tags) => CommandRun.OfAsync("export", _folder.Folder, "--to", tags, "-o", _folder.PathOf("translations"));

    public Task<CommandRun> ImportAsync(string tag, params string[] options) => CommandRun.OfAsync(["import", FileOf(tag), .. options]);

    public string FileOf(string tag) => _folder.PathOf($"translations/{tag}.xlf");

    public XDocument Load(string tag) => XDocument.Load(FileOf(tag), LoadOptions.PreserveWhitespace);

    public void Save(string tag, XDocument document) => document.Save(FileOf(tag), SaveOptions.DisableFormatting);

    public static IEnumerable<XElement> UnitsOf(XDocument document) => document.Descendants(_xliff + "trans-unit");

    /// <summary>Gives texts their translations, as the inside of an element; those that have none here stay as they are.</summary>
    public void Translate(string tag, Func<string, string, string?> translate)
    {
        var document = Load(tag);
        foreach (var unit in UnitsOf(document))
        {
            var source = unit.Element(_xliff + "source")!;
            var inside = string.Concat(source.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))).Replace($" xmlns=\"{_xliff}\"", "", StringComparison.Ordinal);
            if (translate((string)unit.Attribute("id")!, inside) is not { } translation)
                continue;
            unit.Element(_xliff + "target")?.Remove();
            source.AddAfterSelf(XElement.Parse($"<target xmlns=\"{_xliff}\" state=\"translated\">{translation.Replace("\r", "&#xD;", StringComparison.Ordinal)}</target>", LoadOptions.PreserveWhitespace));
        }

        Save(tag, document);
    }

    /// <summary>Translates every text by itself, as a translator does who copies all.</summary>
    public void CopySources(string tag) => Translate(tag, (_, source) => source);

    public void Dispose() => _folder.Dispose();
}
