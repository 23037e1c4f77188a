namespace TemplateSms.Generator.Tests.Proof.Mutations;

internal static partial class Mutants
{
    private const string Cuts = Shapes + "CutShapes.cs";
    private const string Cases = Shapes + "CaseShapes.cs";
    private const string Dates = Shapes + "DateFormatShapes.cs";
    private const string Lists = Shapes + "ListShapes.cs";
    private const string Pads = Shapes + "PadShapes.cs";
    private const string Replaces = Shapes + "ReplaceShapes.cs";
    private const string Numbers = Shapes + "NumberFormatShapes.cs";
    private const string Strings = Functions + "StringFunctions.cs";

    // What single functions make of their arguments.
    private static IEnumerable<Mutant> OfFunctions() =>
    [
        new("upcase as identity", Cases, "text.IsAscii ? text : _upper.Value.ApplyTo(text)", "text"),
        new("change of case never shrinks", Cases, "text.Septets.Least / MostShrinkage", "text.Septets.Least"),
        new("part is never empty, in septets", Cuts, "Septets = text.Septets with { Least = 0 },", "Septets = text.Septets,"),
        new("slice in septets", Cuts, "text.MayHaveExtension ? 2 : 1", "1"),
        new("truncate before transliterate", Cuts, ": Interval.Unbounded;\n        return part", ": units;\n        return part"),
        new("ellipsis forgotten", Cuts, "beginning.Then(ellipsis)", "beginning"),
        new("slice one short", Cuts, "AtMost(text, Math.Min(length, rest.Most))", "AtMost(text, Math.Max(0, Math.Min(length, rest.Most) - 1))"),
        new("months of the invariant culture", Dates, "'B' => culture.MonthNames", "'B' => CultureData.Invariant.MonthNames"),
        new("all names are as long as the first", Dates, ".Aggregate((a, b) => a.Join(b))", ".First()"),
        new("joined list without delimiters", Lists, ".Then(context.Shapes[1].Times(count.Less(1)))", ""),
        new("joined list one element short", Lists, "Forgotten.Times(count)", "Forgotten.Times(count.Less(1))"),
        new("escapes of a printed list forgotten", Lists, "LongestEscape = 6", "LongestEscape = 1"),
        new("zero between the ends of a formatted number forgotten", Numbers, "range.Least <= 0 && range.Most >= 0 ? zero : Math.Min(least.Length, most.Length)", "Math.Min(least.Length, most.Length)"),
        new("pad by width only", Pads, "Units = new Interval(Math.Max(text.Units.Least, least), Math.Max(text.Units.Most, width)),", "Units = new Interval(Math.Max(text.Units.Least, least), width),"),
        new("pad counts septets as units", Pads, "Interval.Add(text.Septets.Most, blanks)", "Math.Max(text.Septets.Most, width)"),
        new("replace counted once", Replaces, "Replaced(text, match, by, count);", "Replaced(text, match, by, 1);"),
        new("growth of a replacement forgotten", Replaces, "Math.Max(0, by - match)", "0L"),
        new("alphabet of a replacement forgotten", Replaces, "all.Alphabet == AlphabetFact.Gsm7 && by.Alphabet == AlphabetFact.Gsm7", "all.Alphabet == AlphabetFact.Gsm7"),
        new("transliterated text keeps its length", Shapes + "TransliterationShapes.cs", "Interval.Multiply(text.Septets.Most, 2)", "text.Units.Most"),
        new("append forgets what it appends", Strings, "c => c.Shapes[0].Then(c.Shapes[1])", "c => c.Shapes[0]"),
    ];
}
