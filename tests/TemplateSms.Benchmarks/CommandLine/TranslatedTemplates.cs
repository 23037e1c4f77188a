using System.Globalization;
using System.Xml.Linq;

namespace TemplateSms.Benchmarks.CommandLine;

/// <summary>Templates of five texts each, and what a translator gives back of them.</summary>
internal static class TranslatedTemplates
{
    public const int TextsOfEach = 5;

    private const string Kind = """
        ---
        sender: ACME Shop
        params:
          customer: string(20, truncate)
          order_id: string(10, alnum)
          items: int(1..99)
          is_express: bool
        ---
        NUMBER: Hi {{ customer }}, your order {{ order_id }} ({{ items }} {{ items == 1 ? "item" : "items" }}) ships {{ is_express ? "today" : "soon" }}.
        """;

    private static readonly XNamespace _xliff = "urn:oasis:names:tc:xliff:document:1.2";

    public static void WriteTo(string folder, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var number = index.ToString("0000", CultureInfo.InvariantCulture);
            File.WriteAllText(Path.Combine(folder, $"order_{number}.smstpl"), Kind.Replace("NUMBER", $"No {number}", StringComparison.Ordinal));
        }
    }

    /// <summary>Gives every text of a file a translation: itself, which is as long.</summary>
    /// <returns>How many there are.</returns>
    public static int Translate(string path)
    {
        var document = XDocument.Load(path, LoadOptions.PreserveWhitespace);
        var sources = document.Descendants(_xliff + "source").ToList();
        foreach (var source in sources)
            source.AddAfterSelf(new XElement(_xliff + "target", source.Nodes()));
        document.Save(path, SaveOptions.DisableFormatting);
        return sources.Count;
    }
}
