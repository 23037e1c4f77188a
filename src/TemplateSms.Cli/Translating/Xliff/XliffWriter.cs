using System.Globalization;
using System.Text;
using System.Xml;
using TemplateSms.Cli.Translating.Units;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Translation;

namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>Writes the texts of templates for translators: XLIFF 1.2, the same for the same templates.</summary>
internal sealed class XliffWriter : IDisposable
{
    private const string Tool = "smstpl";
    private const string Plural = "x-smstpl-plural";
    private const string XmlPrefix = "xml";

    private readonly MemoryStream _stream = new();
    private readonly XmlWriter _writer;
    private int _level;

    private XliffWriter() => _writer = XmlWriter.Create(_stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // A line feed is one in the text, and a carriage return is written so that no reader drops it.
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    });

    /// <summary>The bytes of a file of one language.</summary>
    public static byte[] Write(IEnumerable<ExportedTemplate> templates)
    {
        using var writer = new XliffWriter();
        writer.WriteAll(templates);
        return writer._stream.ToArray();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    private void WriteAll(IEnumerable<ExportedTemplate> templates)
    {
        _writer.WriteStartDocument();
        Start("xliff");
        _writer.WriteAttributeString("version", XliffNames.Version);
        foreach (var template in templates)
            WriteFile(template);
        End();
        _writer.WriteWhitespace("\n");
        _writer.WriteEndDocument();
        _writer.Flush();
    }

    private void WriteFile(ExportedTemplate template)
    {
        Start("file");
        _writer.WriteAttributeString("original", template.Original);
        _writer.WriteAttributeString("datatype", "plaintext");
        _writer.WriteAttributeString("source-language", template.SourceLanguage);
        _writer.WriteAttributeString("target-language", template.TargetLanguage);
        Start("header");
        Start("tool");
        _writer.WriteAttributeString("tool-id", Tool);
        _writer.WriteAttributeString("tool-name", Tool);
        End(isEmpty: true);
        if (template.Summary.Length > 0)
            WriteNote(template.Summary);
        End();
        Start("body");
        WriteUnit(template, template.Body, null);
        foreach (var slot in Slots(template.Body))
            WriteSlot(template, slot);
        End();
        End();
    }

    /// <summary>The places for texts in a text, and in the texts in those that are no group.</summary>
    private static IEnumerable<Slot> Slots(UnitNode unit) =>
        unit.Placeholders.SelectMany(placeholder => placeholder.Slots).SelectMany(slot => slot.Texts.SelectMany(Slots).Prepend(slot));

    private void WriteSlot(ExportedTemplate template, Slot slot)
    {
        if (slot.Reached is null)
        {
            WriteUnit(template, slot.Texts[0], null);
            return;
        }

        Start("group");
        _writer.WriteAttributeString("id", slot.Id);
        _writer.WriteAttributeString("restype", Plural);
        foreach (var (text, category) in slot.Texts.Zip(slot.Reached))
            WriteUnit(template, text, category);
        End();
    }

    private void WriteUnit(ExportedTemplate template, UnitNode unit, ReachedCategory? category)
    {
        Start("trans-unit");
        _writer.WriteAttributeString("id", unit.Id);
        var room = template.RoomOf(unit);
        if (room is not null)
        {
            _writer.WriteAttributeString("maxwidth", room.Value.ToString(CultureInfo.InvariantCulture));
            _writer.WriteAttributeString("size-unit", "char");
        }

        _writer.WriteAttributeString(XmlPrefix, "space", null, "preserve");
        WriteText("source", unit, unit.Source, isTarget: false, template);
        if (unit.Target is not null)
            WriteText("target", unit, unit.Target, isTarget: true, template);
        foreach (var note in UnitNotes.Of(template, unit, category, room))
            WriteNote(note);
        End();
    }

    private void WriteText(string name, UnitNode unit, IReadOnlyList<Fragment> fragments, bool isTarget, ExportedTemplate template)
    {
        Start(name);
        if (isTarget)
            _writer.WriteAttributeString("state", "translated");
        foreach (var fragment in fragments)
        {
            if (fragment.Words is { } words)
                _writer.WriteString(words);
            else
                WritePlaceholder(unit.Find(fragment.Placeholder!)!, template);
        }

        _level--;
        _writer.WriteFullEndElement();
    }

    private void WritePlaceholder(Placeholder placeholder, ExportedTemplate template)
    {
        _writer.WriteStartElement("ph", XliffNames.Namespace);
        _writer.WriteAttributeString("id", placeholder.Id);
        _writer.WriteAttributeString("ctype", PlaceholderCode.TypeOf(placeholder.Shown.Kind));
        if (template.ExampleOf(placeholder) is { } example)
            _writer.WriteAttributeString("equiv-text", example);
        _writer.WriteString(PlaceholderCode.Of(placeholder));
        _writer.WriteEndElement();
    }

    private void WriteNote(string note)
    {
        Start("note");
        _writer.WriteAttributeString("from", Tool);
        _writer.WriteString(note);
        _level--;
        _writer.WriteEndElement();
    }

    private void Start(string name)
    {
        _writer.WriteWhitespace("\n" + new string(' ', 2 * _level));
        _writer.WriteStartElement(name, XliffNames.Namespace);
        _level++;
    }

    private void End(bool isEmpty = false)
    {
        _level--;
        if (!isEmpty)
            _writer.WriteWhitespace("\n" + new string(' ', 2 * _level));
        _writer.WriteEndElement();
    }
}
