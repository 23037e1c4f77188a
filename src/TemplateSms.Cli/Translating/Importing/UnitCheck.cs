using TemplateSms.Cli.Translating.Units;
using TemplateSms.Cli.Translating.Xliff;

namespace TemplateSms.Cli.Translating.Importing;

/// <summary>Compares a text of a file of translations with that of its template: the source is the same, and the translation has the same placeholders.</summary>
internal static class UnitCheck
{
    /// <summary>The first thing that is wrong with a text; null where nothing is.</summary>
    public static string? ProblemOf(UnitNode unit, XliffUnit read)
    {
        if (!Fragment.Joined(read.Source.Select(inline => inline.Fragment)).SequenceEqual(unit.Source))
            return "the text of the template is another now; export it again, and bring the translation up to date";
        if (read.Target is not { } target)
            return null;
        if (unit.Base.HasWords && target.All(inline => string.IsNullOrWhiteSpace(inline.Fragment.Words ?? "")) && !Fragment.Joined(target.Select(inline => inline.Fragment)).SequenceEqual(unit.Target ?? []))
            return "is blank, and the text of the template has words";
        var placeholders = target.Where(inline => inline.Fragment.Words is null).ToList();
        foreach (var inline in placeholders)
        {
            if (inline.Element is not ("ph" or "x") || unit.Find(inline.Fragment.Placeholder!) is not { } known)
                return $"the placeholder <{inline.Element} id=\"{Short(inline.Fragment.Placeholder!)}\"> is none of this text, which has {NamesOf(unit)}";
            if (inline.Code.Length > 0 && inline.Code.Trim() != PlaceholderCode.Of(known).Trim())
                return $"the placeholder {Named(known)} is damaged: it is '{Short(inline.Code)}' here";
        }

        // A translation that is there may print less than the base, or the same twice.
        var ids = placeholders.Select(inline => inline.Fragment.Placeholder!).Order(StringComparer.Ordinal).ToList();
        return IsSame(ids, unit.Source) || (unit.Target is { } present && IsSame(ids, present)) ? null : DifferenceOf(unit, ids);
    }

    private static bool IsSame(List<string> ids, IReadOnlyList<Fragment> text) => ids.SequenceEqual(IdsOf(text).Order(StringComparer.Ordinal));

    private static string DifferenceOf(UnitNode unit, List<string> ids)
    {
        var twice = ids.GroupBy(id => id).FirstOrDefault(group => group.Count() > IdsOf(unit.Source).Count(id => id == group.Key) && group.Skip(1).Any());
        if (twice is not null)
            return $"the placeholder {Named(unit.Find(twice.Key)!)} is there {twice.Count()} times; it may be there once";
        return IdsOf(unit.Source).FirstOrDefault(id => !ids.Contains(id)) is { } missing
            ? $"the placeholder {Named(unit.Find(missing)!)} is missing"
            : $"the placeholder {Named(unit.Find(ids.First(id => !IdsOf(unit.Source).Contains(id)))!)} is none of the template's text";
    }

    private static IEnumerable<string> IdsOf(IReadOnlyList<Fragment> text) => text.Select(fragment => fragment.Placeholder).OfType<string>();

    private static string NamesOf(UnitNode unit) => unit.Placeholders.Count == 0 ? "none" : string.Join(", ", unit.Placeholders.Take(8).Select(Named));

    private static string Named(Placeholder placeholder) => $"{placeholder.Id} ({Short(PlaceholderCode.Of(placeholder))})";

    private static string Short(string text) => text.Length > 60 ? text[..59] + "…" : text;
}
