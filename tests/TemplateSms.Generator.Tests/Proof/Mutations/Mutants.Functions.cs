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
        new("downcase as identity", Cases, "text.IsAscii ? text : _lower.Value.ApplyTo(text)", "text"),
        new("capitalize as identity", Cases, "text.Join(Upper(text))", "text"),
        new("change of case never shrinks", Cases, "text.Septets.Least / MostShrinkage", "text.Septets.Least"),
        new("part is never empty, in septets", Cuts, "Septets = text.Septets with { Least = 0 },", "Septets = text.Septets,"),
        new("part is never empty, in units", Cuts, "Units = text.Units with { Least = 0 },", "Units = text.Units,"),
        new("slice in septets", Cuts, "text.MayHaveExtension ? 2 : 1", "1"),
        new("truncate before transliterate", Cuts, ": Interval.Unbounded;\n        return part", ": units;\n        return part"),
        new("ellipsis forgotten", Cuts, "beginning.Then(ellipsis)", "beginning"),
        new("three dots after words forgotten", Cuts, ".Then(TextShape.Constant(\"...\"))", ""),
        new("slice one short", Cuts, "AtMost(context.Shapes[0], Math.Max(0, length))", "AtMost(context.Shapes[0], Math.Max(0, length - 1))"),
        new("slice takes its start for a length", Cuts, "context.ConstantInteger(2) is { } length", "context.ConstantInteger(1) is { } length"),
        new("handle keeps its case", Cuts, "Part(CaseShapes.Lower(text))", "Part(text)"),
        new("ten has one digit", Cuts, "number >= 10;", "number > 10;"),
        new("months of the invariant culture", Dates, "Any(culture.MonthNames(isBesideDay))", "Any(CultureData.Invariant.MonthNames(isBesideDay))"),
        new("days of the invariant culture", Dates, "Any(culture.Days)", "Any(CultureData.Invariant.Days)"),
        new("all names are as long as the first", Dates, ".Aggregate((a, b) => a.Join(b))", ".First()"),
        new("day of the year has two figures", Dates, "'j' or 'L' => Exactly(3)", "'j' or 'L' => Exactly(2)"),
        new("seconds since 1970 have ten figures", Dates, "new Interval(1, 12)", "new Interval(10, 10)"),
        new("unknown specifier prints nothing", Dates, "?? TextShape.Constant(format.Substring(i - 1, 2))", "?? TextShape.Empty"),
        new("null date prints", Functions + "DateFunctions.cs", "shape.Join(TextShape.Empty) : shape", "shape : shape"),
        new("joined list without delimiters", Lists, "elements.Then(context.Shapes[1].Times(new Interval(0, Math.Max(0, most == Interval.Unbounded ? most : most - 1))))", "elements"),
        new("joined list one element short", Lists, ".Times(new Interval(0, most));", ".Times(new Interval(0, Math.Max(0, most - 1)));"),
        new("escapes of a printed list forgotten", Lists, "LongestEscape = 6", "LongestEscape = 1"),
        new("separators of a printed list forgotten", Lists, "element.Then(TextShape.Constant(\", \"))", "element"),
        new("groups of a number forgotten", Numbers, "Up(1 + digits + 1 + (digits / 3) + fraction)", "Up(1 + digits + fraction)"),
        new("fraction of a number forgotten", Numbers, "'F' => Up(1 + digits + 1 + fraction)", "'F' => Up(1 + digits + 1)"),
        new("percent without its sign", Numbers, "((digits + 3) / 3) + fraction + 2)", "0)"),
        new("pad by width only", Pads, "Units = new Interval(Math.Max(text.Units.Least, least), Math.Max(text.Units.Most, width)),", "Units = new Interval(Math.Max(text.Units.Least, least), width),"),
        new("pad counts septets as units", Pads, "Interval.Add(text.Septets.Most, blanks)", "Math.Max(text.Septets.Most, width)"),
        new("pad always reaches its width", Pads, "new Interval(text.Septets.Least, Interval", "new Interval(text.Septets.Least + blanks, Interval"),
        new("replace counted once", Replaces, "Replaced(text, match, by, count);", "Replaced(text, match, by, 1);"),
        new("growth of a replacement forgotten", Replaces, "Math.Max(0, by - match)", "0L"),
        new("alphabet of a replacement forgotten", Replaces, "all.Alphabet == AlphabetFact.Gsm7 && by.Alphabet == AlphabetFact.Gsm7", "all.Alphabet == AlphabetFact.Gsm7"),
        new("extension of a replacement forgotten", Replaces, "text.MayHaveExtension || by.MayHaveExtension", "text.MayHaveExtension"),
        new("pairs of a replacement forgotten", Replaces, "text.MayHavePairs || by.MayHavePairs", "text.MayHavePairs"),
        new("transliterated text keeps its length", Shapes + "TransliterationShapes.cs", "Interval.Multiply(text.Septets.Most, 2)", "text.Units.Most"),
        new("append forgets what it appends", Strings, "c => c.Shapes[0].Then(c.Shapes[1])", "c => c.Shapes[0]"),
        new("prepend forgets what it prepends", Strings, "c => c.Shapes[1].Then(c.Shapes[0])", "c => c.Shapes[0]"),
        new("pluralize forgets the singular", Strings, "c => c.Shapes[1].Join(c.Shapes[2])", "c => c.Shapes[2]"),
        new("number read from a text is never null", Strings, "new Interval(0, 11)", "new Interval(1, 11)"),
        new("sign of a number read from a text forgotten", Strings, "new Interval(0, 20)", "new Interval(0, 19)"),
        new("false is as long as true", Strings, "OfBool(TransferContext context) => TextShape.Basic(new Interval(4, 5))", "OfBool(TransferContext context) => TextShape.Basic(new Interval(4, 4))"),
        new("default forgotten", Functions + "ObjectFunctions.cs", "c => c.Shapes[0].Join(c.Shapes[1])", "c => c.Shapes[0]"),
    ];
}
