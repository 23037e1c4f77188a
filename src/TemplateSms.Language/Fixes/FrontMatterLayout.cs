using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>The positions of the lines of a front matter, and the edits that add, change and remove them.</summary>
internal sealed class FrontMatterLayout
{
    private const string Indentation = "  ";

    private readonly string _source;

    private FrontMatterLayout(TemplateFile file, TextSpan? content, bool canEdit)
    {
        _source = file.Text;
        Content = content;
        CanEdit = canEdit;
        Entries = content is { } yaml ? FrontMatterReader.Read(file.Text, yaml, new FindingBag()) : [];
        var lineFeed = _source.IndexOf('\n');
        LineBreak = lineFeed > 0 && _source[lineFeed - 1] == '\r' ? "\r\n" : "\n";
    }

    /// <summary>Whether the file can have a front matter, and the one that it has is closed.</summary>
    public bool CanEdit { get; }

    public IReadOnlyList<FrontMatterEntry> Entries { get; }

    /// <summary>The YAML between the fences; null where there is no front matter.</summary>
    public TextSpan? Content { get; }

    /// <summary>The line break of the file.</summary>
    public string LineBreak { get; }

    public static FrontMatterLayout Of(TemplateFile file)
    {
        var tree = TemplateCompiler.Parse(file).Tree;
        return tree.FrontMatter is { } token
            ? new FrontMatterLayout(file, token.ValueSpan, canEdit: token.ValueEnd < token.End)
            : new FrontMatterLayout(file, null, canEdit: !file.IsBodyOnly);
    }

    public FrontMatterEntry? Find(FrontMatterKey key) => Entries.FirstOrDefault(e => e.Key == key.Name);

    public IReadOnlyList<FrontMatterEntry> ChildrenOf(FrontMatterKey key) => Find(key)?.Children ?? default;

    /// <summary>Gives settings values, each in its line or in a new one after the last setting.</summary>
    public EquatableArray<TextEdit> Set(params (FrontMatterKey Key, string Value)[] settings)
    {
        if (!CanEdit)
            return EquatableArray<TextEdit>.Empty;
        var edits = settings
            .Where(s => Find(s.Key) is { Children: null })
            .Select(s => new TextEdit(Find(s.Key)!.ValueSpan, s.Value));
        var lines = settings
            .Where(s => Find(s.Key) is not { Children: null })
            .Select(s => $"{TopIndentation}{s.Key.Name}: {s.Value}")
            .ToArray();
        var last = Entries.LastOrDefault(e => e.Children is null);
        return lines.Length == 0
            ? edits.ToArray()
            : [.. edits, .. Lines(last is null ? Content?.Start : NextLine(last.ValueSpan.End), lines)];
    }

    /// <summary>Adds a line to a mapping, or the mapping with its first line.</summary>
    public EquatableArray<TextEdit> Add(FrontMatterKey mapping, string name, string value)
    {
        if (!CanEdit)
            return EquatableArray<TextEdit>.Empty;
        if (Find(mapping) is not { } entry)
            return Lines(Content?.End, $"{TopIndentation}{mapping.Name}:", $"{TopIndentation}{Indentation}{name}: {value}");
        if (entry.Children is { Count: > 0 } children)
            return Lines(NextLine(children[children.Count - 1].ValueSpan.End), $"{IndentationOf(children[0])}{name}: {value}");
        return Lines(NextLine(entry.KeySpan.End), $"{IndentationOf(entry)}{Indentation}{name}: {value}");
    }

    /// <summary>Removes a line of a mapping; the last one takes the mapping along.</summary>
    public EquatableArray<TextEdit> Remove(FrontMatterKey mapping, TextSpan keySpan)
    {
        if (!CanEdit || Find(mapping) is not { Children: { } children } entry || children.FirstOrDefault(c => c.KeySpan == keySpan) is not { } child)
            return EquatableArray<TextEdit>.Empty;
        var start = LineStart(children.Count == 1 ? entry.KeySpan.Start : keySpan.Start);
        return new[] { new TextEdit(TextSpan.FromBounds(start, NextLine(child.ValueSpan.End)), "") };
    }

    /// <summary>Removes a setting, with all of its lines.</summary>
    public EquatableArray<TextEdit> RemoveSetting(TextSpan keySpan)
    {
        if (!CanEdit || Entries.FirstOrDefault(e => e.KeySpan == keySpan) is not { } entry)
            return EquatableArray<TextEdit>.Empty;
        var end = entry.Children is { Count: > 0 } children ? children[children.Count - 1].ValueSpan.End : Math.Max(entry.KeySpan.End, entry.ValueSpan.End);
        return new[] { new TextEdit(TextSpan.FromBounds(LineStart(keySpan.Start), NextLine(end)), "") };
    }

    /// <summary>Writes a line of its own above that of a place.</summary>
    public TextEdit LineAbove(int offset, string line)
    {
        var start = LineStart(offset);
        return new TextEdit(new TextSpan(start, 0), Indented(start) + line + LineBreak);
    }

    private string TopIndentation => Entries.Count == 0 ? "" : IndentationOf(Entries[0]);

    private EquatableArray<TextEdit> Lines(int? offset, params string[] lines)
    {
        var text = string.Concat(lines.Select(line => line + LineBreak));
        return offset is { } inside
            ? new[] { new TextEdit(new TextSpan(inside, 0), text) }
            : new[] { new TextEdit(default, $"---{LineBreak}{text}---{LineBreak}") };
    }

    private string IndentationOf(FrontMatterEntry entry) => Indented(LineStart(entry.KeySpan.Start));

    private string Indented(int lineStart)
    {
        var end = lineStart;
        while (end < _source.Length && _source[end] == ' ')
            end++;
        return _source.Substring(lineStart, end - lineStart);
    }

    private int LineStart(int offset) => offset == 0 ? 0 : _source.LastIndexOf('\n', offset - 1) + 1;

    private int NextLine(int offset)
    {
        var lineFeed = _source.IndexOf('\n', offset);
        return lineFeed < 0 ? _source.Length : lineFeed + 1;
    }
}
