using System.Xml;
using System.Xml.Linq;
using TemplateSms.Cli.Translating.Units;

namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>Reads a file of translations. Whatever the file holds, it gives the texts or one reason.</summary>
internal static class XliffReader
{
    /// <summary>Most characters of a file: those of some 20,000 texts with their notes.</summary>
    public const int MostCharacters = 16 * 1024 * 1024;

    private const int MostLevels = 16;
    private const int MostDepth = 64;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
    };

    // Translations that a tool has filled in, and that nobody has looked at.
    private static readonly string[] _untranslated = ["new", "needs-translation"];

    // A translation to nothing counts where somebody says that it is one.
    private static readonly string[] _finished = ["translated", "signed-off", "final"];

    /// <exception cref="UnreadableXliffException">The file is no XLIFF 1.2.</exception>
    public static IReadOnlyList<XliffFile> Read(string text)
    {
        var root = Load(text).Root!;
        if (!XliffNames.Is(root, "xliff"))
            throw Fail(root, $"is not XLIFF: its root is <{root.Name.LocalName}>");
        if (root.Attribute("version")?.Value != XliffNames.Version)
            throw Fail(root, $"is not XLIFF {XliffNames.Version}, but of version '{root.Attribute("version")?.Value}'");
        return [.. root.Elements().Where(element => XliffNames.Is(element, "file")).Select(ReadFile)];
    }

    private static XDocument Load(string text)
    {
        try
        {
            RefuseDepth(text);
            using var reader = XmlReader.Create(new StringReader(text), _settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException exception)
        {
            var reason = text.Contains("<!DOCTYPE", StringComparison.Ordinal) ? "has a DTD, which is not read; remove the line <!DOCTYPE …>" : "is not well-formed XML here";
            throw new UnreadableXliffException(exception.LineNumber > 0 ? new XliffPlace(exception.LineNumber, exception.LinePosition) : null, reason);
        }
    }

    // The time to read an element grows with those around it.
    private static void RefuseDepth(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), _settings);
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
                throw new UnreadableXliffException(XliffPlace.Of((IXmlLineInfo)reader), $"has elements nested more than {MostDepth} deep");
        }
    }

    private static XliffFile ReadFile(XElement file)
    {
        var units = new List<XliffUnit>();
        var open = new Stack<(XElement Element, int Level)>(file.Elements().Where(element => XliffNames.Is(element, "body")).Reverse().Select(body => (body, 0)));
        while (open.TryPop(out var next))
        {
            if (next.Level > MostLevels)
                throw Fail(next.Element, $"has more than {MostLevels} groups inside each other");
            if (XliffNames.Is(next.Element, "trans-unit"))
            {
                units.Add(ReadUnit(next.Element));
                continue;
            }

            foreach (var element in next.Element.Elements().Where(element => XliffNames.Is(element, "group") || XliffNames.Is(element, "trans-unit")).Reverse())
                open.Push((element, next.Level + 1));
        }

        return new XliffFile(Attribute(file, "original"), Attribute(file, "source-language"), Attribute(file, "target-language"), XliffPlace.Of(file), units);
    }

    private static XliffUnit ReadUnit(XElement unit)
    {
        if (Attribute(unit, "id") is not { Length: > 0 } id)
            throw Fail(unit, "has a trans-unit without an id");
        var source = Only(unit, "source") ?? throw Fail(unit, $"has no <source> in the unit '{id}'");
        var target = Only(unit, "target");
        var inlines = target is null ? null : ReadInlines(target);
        var state = target is null ? "" : Attribute(target, "state");
        if (inlines is not null && (_untranslated.Contains(state) || (inlines.All(inline => inline.Fragment.Words is "") && !_finished.Contains(state))))
            inlines = null;
        return new XliffUnit(id, XliffPlace.Of(unit), ReadInlines(source), inlines);
    }

    private static XElement? Only(XElement unit, string name)
    {
        var elements = unit.Elements().Where(element => XliffNames.Is(element, name)).Take(2).ToList();
        return elements.Count < 2 ? elements.FirstOrDefault() : throw Fail(elements[1], $"has two <{name}> in the unit '{Attribute(unit, "id")}'");
    }

    private static List<XliffInline> ReadInlines(XElement text)
    {
        var inlines = new List<XliffInline>();
        var open = new Stack<(XNode Node, int Level)>(text.Nodes().Reverse().Select(node => (node, 0)));
        while (open.TryPop(out var next))
        {
            if (next.Node is XText words)
                inlines.Add(new XliffInline(Fragment.OfWords(words.Value), "", ""));
            if (next.Node is not XElement element)
                continue;
            // Tools mark what they have cut into sentences.
            if (!XliffNames.Is(element, "mrk") || next.Level == MostLevels)
            {
                inlines.Add(new XliffInline(Fragment.OfPlaceholder(Attribute(element, "id")), element.Value, element.Name.LocalName));
                continue;
            }

            foreach (var node in element.Nodes().Reverse())
                open.Push((node, next.Level + 1));
        }

        return inlines;
    }

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? "";

    private static UnreadableXliffException Fail(XElement element, string message) => new(XliffPlace.Of(element), message);
}
