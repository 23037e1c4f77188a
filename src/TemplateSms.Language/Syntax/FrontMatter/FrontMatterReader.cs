using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TemplateSms.Language.Syntax;

/// <summary>Reads the YAML between the fences into entries with their places, by events only, so that no nesting can overflow a stack.</summary>
internal sealed class FrontMatterReader
{
    private const int MostCharacters = 16 * 1024;
    private const int MostDepth = 4;

    // The scanner's time grows with the square of the depth; what is refused anyway is not read to its end.
    private const int MostSkippedDepth = 100;

    private readonly string _source;
    private readonly FindingBag _findings;
    private readonly TextSpan _content;
    private readonly string _yaml;
    private readonly LineMap _lines;
    private readonly YamlEvents _events;
    private bool _isAbandoned;

    private FrontMatterReader(string source, TextSpan content, FindingBag findings)
    {
        _source = source;
        _content = content;
        _findings = findings;
        _yaml = source.Substring(content.Start, content.Length);
        _lines = new LineMap(_yaml);
        _events = new YamlEvents(_yaml);
    }

    /// <summary>Reads the entries; what cannot be read is reported, and the entries before it are returned.</summary>
    public static IReadOnlyList<FrontMatterEntry> Read(string source, TextSpan content, FindingBag findings)
    {
        if (content.Length > MostCharacters)
        {
            findings.Add(SyntaxRules.FrontMatterTooLarge, new TextSpan(0, 3), $"{content.Length} characters", $"{MostCharacters}");
            return [];
        }

        return new FrontMatterReader(source, content, findings).ReadDocument();
    }

    private List<FrontMatterEntry> ReadDocument()
    {
        var entries = new List<FrontMatterEntry>();
        try
        {
            Advance();
            Advance();
            if (!Advance() || _events.Current is StreamEnd)
                return entries;
            if (_events.Current is MappingStart start)
            {
                ReadMapping(start, 1, entries);
            }
            else if (_events.Current is not Scalar { Value: "", IsPlainImplicit: true })
            {
                _findings.Add(SyntaxRules.WrongShape, RestOfLine(_events.Current!.Start), "front matter", "lines of the form 'key: value', with a blank after the colon");
                return entries;
            }

            CheckOneDocument();
        }
        catch (YamlException exception)
        {
            _findings.Add(UnreadableLine.Explain(_source, _content, OffsetOf(exception.Start)));
        }

        return entries;
    }

    private void CheckOneDocument()
    {
        while (Advance())
        {
            if (_events.Current is DocumentStart second)
            {
                _findings.Add(SyntaxRules.YamlFeature, SpanOf(second), "A second document");
                return;
            }
        }
    }

    private void ReadMapping(MappingStart start, int depth, List<FrontMatterEntry> entries)
    {
        CheckPlain(start);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Advance() && _events.Current is not MappingEnd)
        {
            if (ReadKey() is not { } key)
                continue;
            var entry = ReadValue(key, depth);
            if (entry is null)
                continue;
            if (keys.Add(entry.Key))
                entries.Add(entry);
            else
                _findings.Add(SyntaxRules.DuplicateKey, entry.KeySpan, entry.Key);
        }
    }

    private Scalar? ReadKey()
    {
        if (_events.Current is Scalar key)
        {
            CheckPlain(key);
            return key;
        }

        _findings.Add(SyntaxRules.WrongShape, RestOfLine(_events.Current!.Start), "a key", "a plain word");
        SkipNode();
        if (Advance())
            SkipNode();
        return null;
    }

    private FrontMatterEntry? ReadValue(Scalar key, int depth)
    {
        var keySpan = SpanOf(key);
        Advance();
        switch (_events.Current)
        {
            case Scalar scalar:
                CheckPlain(scalar);
                return ReadScalar(key.Value, keySpan, scalar, isSetting: depth == 1);
            case MappingStart { Style: MappingStyle.Flow } flow when !IsMappingKey(key.Value, depth):
                _findings.Add(SyntaxRules.QuoteValue, RestOfLine(flow.Start), BentValue.Reason("{")!);
                SkipNode();
                return null;
            case SequenceStart { Style: SequenceStyle.Flow } list when depth == 1 && key.Value == FrontMatterKey.Summary.Name:
                _findings.Add(SyntaxRules.QuoteValue, RestOfLine(list.Start), BentValue.Reason("[")!);
                SkipNode();
                return null;
            case MappingStart { Style: not MappingStyle.Flow } mapping when depth < MostDepth:
                var children = new List<FrontMatterEntry>();
                ReadMapping(mapping, depth + 1, children);
                return new FrontMatterEntry(key.Value, keySpan, "", keySpan, IsVerbatim: false, (EquatableArray<FrontMatterEntry>)children);
            case MappingStart { Style: not MappingStyle.Flow } deep:
                _findings.Add(SyntaxRules.FrontMatterTooLarge, SpanOf(deep), "deeper mappings", $"{MostDepth} levels");
                SkipNode();
                return null;
            case AnchorAlias alias:
                // With text after it, it is the text that YAML cannot read.
                if (RestOfLine(alias.End).Length == 0 || char.IsWhiteSpace(_source[EndOfLine(OffsetOf(alias.End)) - 1]) || _source.IndexOf('#', OffsetOf(alias.End), RestOfLine(alias.End).Length) >= 0)
                    _findings.Add(SyntaxRules.YamlFeature, SpanOf(alias), "An alias");
                return null;
            case { } other:
                _findings.Add(
                    SyntaxRules.WrongShape,
                    RestOfLine(other.Start),
                    key.Value,
                    IsMappingKey(key.Value, depth) ? "lines of the form 'name: type', without '-', brackets or braces" : "one value, not a list");
                SkipNode();
                return null;
            default:
                return null;
        }
    }

    private static bool IsMappingKey(string key, int depth) => depth == 1 && FrontMatterKey.All.Any(k => k.IsMapping && k.Name == key);

    private FrontMatterEntry ReadScalar(string key, TextSpan keySpan, Scalar scalar, bool isSetting)
    {
        var start = OffsetOf(scalar.Start);
        var end = Math.Max(start, OffsetOf(scalar.End));
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && end - start >= 2)
        {
            start++;
            end--;
        }
        else
        {
            while (end > start && char.IsWhiteSpace(_source[end - 1]))
                end--;
            if (isSetting && IsText(key))
            {
                CheckComment(key, end);
                if (scalar.Style == ScalarStyle.Plain)
                    CheckType(scalar.Value, TextSpan.FromBounds(start, end));
            }
        }

        var span = TextSpan.FromBounds(start, end);
        var isVerbatim = span.Length == scalar.Value.Length
            && string.CompareOrdinal(_source, span.Start, scalar.Value, 0, span.Length) == 0;
        return new FrontMatterEntry(key, keySpan, scalar.Value, span, isVerbatim, null);
    }

    private static bool IsText(string key) =>
        key == FrontMatterKey.Summary.Name || key == FrontMatterKey.Sender.Name || key == FrontMatterKey.Tracker.Name || key == FrontMatterKey.MethodName.Name;

    private void CheckType(string value, TextSpan span)
    {
        if (BentValue.IsNull(value))
            _findings.Add(SyntaxRules.QuoteValue, span, $"'{value}' is its word for no value, which is written by leaving the line out");
        else if (BentValue.TypeOf(value) is { } type)
            _findings.Add(SyntaxRules.TextIsAnotherType, span, value, type);
    }

    /// <summary>A comment behind an unquoted text may have been meant as text.</summary>
    private void CheckComment(string key, int end)
    {
        var offset = end;
        while (offset < _content.End && CharacterClass.IsBlank(_source[offset]))
            offset++;
        if (offset > end && offset < _content.End && _source[offset] == '#')
            _findings.Add(SyntaxRules.CommentCutsValue, TextSpan.FromBounds(offset, EndOfLine(offset)), key);
    }

    private void CheckPlain(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            _findings.Add(SyntaxRules.YamlFeature, RestOfLine(node.Start), "An anchor");
        if (!node.Tag.IsEmpty)
            _findings.Add(SyntaxRules.YamlFeature, RestOfLine(node.Start), "A tag");
    }

    private void SkipNode()
    {
        var depth = 0;
        do
        {
            depth += _events.Current?.NestingIncrease ?? 0;
            _isAbandoned |= depth > MostSkippedDepth;
        }
        while (depth > 0 && Advance());
    }

    private bool Advance() => !_isAbandoned && _events.MoveNext();

    private TextSpan SpanOf(ParsingEvent node) =>
        TextSpan.FromBounds(OffsetOf(node.Start), Math.Max(OffsetOf(node.Start), OffsetOf(node.End)));

    private TextSpan RestOfLine(Mark mark)
    {
        var start = OffsetOf(mark);
        return TextSpan.FromBounds(start, EndOfLine(start));
    }

    private int OffsetOf(Mark mark) => _content.Start + _lines.OffsetOf(mark.Line, mark.Column, _yaml.Length);

    private int EndOfLine(int offset)
    {
        while (offset < _content.End && !CharacterClass.IsLineBreak(_source[offset]))
            offset++;
        return offset;
    }
}
