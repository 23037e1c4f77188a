using System.Collections.Concurrent;
using TemplateSms.Shared;

namespace TemplateSms.Language.Cultures;

/// <summary>The cultures that a template can name: all locales that CLDR covers at its level "modern". They print the same on every machine and runtime.</summary>
public static partial class CultureTable
{
    // Each template of a culture writes them. There are no more than the table has names.
    private static readonly ConcurrentDictionary<string, string> _fields = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, TableLines.Slice> _lines = TableLines.Of(Rows).ToDictionary(line => HeadOf(line.Read(Rows))[0], StringComparer.Ordinal);

    private static readonly Dictionary<LocaleTag, string> _rows = RowsByTag();

    private static readonly ConcurrentDictionary<string, CultureData> _cultures = new(StringComparer.Ordinal);

    /// <summary>The names that CLDR has texts for, in order, and those that only add the region that a name means anyway: <c>fr</c> and <c>fr-FR</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. _lines.Keys.Concat(NamesWithLikelyRegion()).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];

    private static readonly HashSet<string> _names = new(Names, StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<LocaleTag, string>> _namesByTag = new(NamesByTag);

    /// <summary>The name of the table that a tag means in today's spelling: <c>he</c> for <c>iw</c>. Null where the table lacks it.</summary>
    internal static string? NameOf(LocaleTag tag) =>
        _names.Contains(tag.ToString()) ? tag.ToString() : _namesByTag.Value.TryGetValue(LocaleTable.Canonical(tag), out var name) ? name : null;

    /// <summary>The culture of a name; null when it is outside the table.</summary>
    internal static CultureData? Find(string name) =>
        _names.Contains(name) ? _cultures.GetOrAdd(name, known => RowOf(known).ToData(known)) : null;

    /// <summary>The name of the table that a tag comes nearest to, in its standard spelling; none for a language or a script that the table lacks.</summary>
    internal static IEnumerable<string> NearestTo(LocaleTag tag)
    {
        if (_names.Contains(tag.ToString()))
            return [tag.ToString()];
        return LocaleTable.Chain(LocaleTable.Canonical(tag)).Where(_rows.ContainsKey).Take(1).Select(nearest => _rows[nearest]);
    }

    /// <summary>The fields that the runtime prints a culture with, as <c>TemplateCulture.Read</c> takes them.</summary>
    /// <param name="name">A name of the table.</param>
    public static string FieldsOf(string name) => _fields.GetOrAdd(name, static name => RowOf(name).Printed());

    /// <summary>The fields of a name of the table.</summary>
    internal static CultureRow RowOf(string name) => RowOf(_rows[LocaleTable.Chain(LocaleTable.Canonical(LocaleTag.Read(name)!.Value)).First(_rows.ContainsKey)], new CultureRow().Add(Defaults));

    private static CultureRow RowOf(string tag, CultureRow row)
    {
        var line = _lines[tag].Read(Rows);
        var head = HeadOf(line);
        if (head.Length > 1)
            RowOf(head[1], row);
        return row.Add(line.Substring(line.IndexOf(';') + 1));
    }

    // The tag, and its parent's.
    private static string[] HeadOf(string line) => (line.IndexOf(';') is >= 0 and var end ? line.Substring(0, end) : line).Split(' ');

    private static Dictionary<LocaleTag, string> RowsByTag()
    {
        var rows = new Dictionary<LocaleTag, string>();
        foreach (var tag in _lines.Keys)
        {
            var canonical = LocaleTable.Canonical(LocaleTag.Read(tag)!.Value);
            if (!rows.ContainsKey(canonical))
                rows.Add(canonical, tag);
        }

        return rows;
    }

    private static Dictionary<LocaleTag, string> NamesByTag()
    {
        var names = new Dictionary<LocaleTag, string>();
        foreach (var name in Names)
        {
            var tag = LocaleTable.Canonical(LocaleTag.Read(name)!.Value);
            if (!names.ContainsKey(tag))
                names.Add(tag, name);
        }

        return names;
    }

    private static IEnumerable<string> NamesWithLikelyRegion()
    {
        foreach (var tag in _lines.Keys.Select(name => LocaleTag.Read(name)!.Value).Where(tag => tag.Region is null))
        {
            if (LocaleTable.WithLikelyRegion(LocaleTable.Canonical(tag)) is not { } full)
                continue;
            yield return (tag with { Region = full.Region }).ToString();

            // zh-TW is how people write zh-Hant-TW.
            if (LocaleTable.Canonical(full with { Script = null }) == full)
                yield return (full with { Script = null }).ToString();
        }
    }
}
