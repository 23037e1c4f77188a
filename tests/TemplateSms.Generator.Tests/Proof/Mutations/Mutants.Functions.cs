namespace TemplateSms.Generator.Tests.Proof.Mutations;

internal static partial class Mutants
{
    private const string Parts = Shapes + "PartShapes.cs";
    private const string Cuts = FunctionShapes + "CutShapes.cs";
    private const string Cases = Shapes + "CaseShapes.cs";
    private const string Dates = Shapes + "DateFormatShapes.cs";
    private const string Lists = Shapes + "ListShapes.cs";
    private const string Joins = FunctionShapes + "JoinShapes.cs";
    private const string Pads = FunctionShapes + "PadShapes.cs";
    private const string Replaces = FunctionShapes + "ReplaceShapes.cs";
    private const string Numbers = FunctionShapes + "NumberFormatShapes.cs";
    private const string Strings = Functions + "StringFunctions.cs";

    // What single functions make of their arguments.
    private static IEnumerable<Mutant> OfFunctions() =>
    [
        new("upcase as identity", Cases, "(text.Alphabet == AlphabetFact.Gsm7 ? _upperOfGsm7 : _upper).Value.ApplyTo(text)", "text"),
        new("change of case never shrinks", Cases, "text.Septets.Least / MostShrinkage", "text.Septets.Least"),
        new("part is never empty, in septets", Parts, "Septets = text.Septets with { Least = 0 },", "Septets = text.Septets,"),
        new("slice in septets", Parts, "text.MayHaveExtension ? 2 : 1", "1"),
        new("truncate before transliterate", Parts, ": Interval.Multiply(Math.Min(units, text.Units.Most), Costliest)", ": units"),
        new("ellipsis forgotten", Cuts, "beginning.Then(ellipsis)", "beginning"),
        new("slice one short", Cuts, "PartShapes.AtMost(text, Math.Min(length, rest.Most))", "PartShapes.AtMost(text, Math.Max(0, Math.Min(length, rest.Most) - 1))"),
        new("months of the invariant culture", Dates, "DateNames.Of(_anyDate, ref reader).All is { } names", "new DateNames(reader.Current == 'B' ? CultureData.Invariant.Months : DateNames.Of(_anyDate, ref reader).All, 0).All is { } names"),
        new("all names are as long as the first", Dates, ".Aggregate((a, b) => a.Join(b))", ".First()"),
        new("joined list without delimiters", Joins, ".Then(context.Shapes[1].Times(count.Less(1)))", ""),
        new("joined list one element short", Joins, "Forgotten.Times(count)", "Forgotten.Times(count.Less(1))"),
        new("escapes of a printed list forgotten", Lists, "(3, 2)", "(1, 1)"),
        new("zero between the ends of a formatted number forgotten", Numbers, "range.Least <= 0 && range.Most >= 0 ? zero : Math.Min(least.Length, most.Length)", "Math.Min(least.Length, most.Length)"),
        new("pad by width only", Pads, "Units = new Interval(Math.Max(text.Units.Least, least), Math.Max(text.Units.Most, width)),", "Units = new Interval(Math.Max(text.Units.Least, least), width),"),
        new("pad counts septets as units", Pads, "Math.Max(text.Septets.Most, padded)", "Math.Max(text.Septets.Most, width)"),
        new("replace counted once", Replaces, "Replaced(text, match, by, count);", "Replaced(text, match, by, 1);"),
        new("growth of a replacement forgotten", Replaces, "Math.Max(0, by - match)", "0L"),
        new("a text that is replaced in itself stays", Replaces, ": context.Shapes[0].Units.Least > 0 ? context.Shapes[2]", ": context.Shapes[0].Units.Least > 0 ? context.Shapes[0]"),
        new("an empty text that is replaced in itself is replaced", Replaces, ": context.Shapes[2].Join(TextShape.Empty);", ": context.Shapes[2];"),
        new("a letter in another case does not match", Replaces, "context.Shapes[0].MayHoldInSomeCase(match) : ", "context.Shapes[0].MayHold(match) : "),
        new("a letter in another case is another", Functions + "Folding.cs", "text.MayHoldInSomeCase(other) && (!HasNoCase(other) || text.MayBe(other))", "text.MayBe(other)"),
        new("an empty text is a part of itself", Functions + "Folding.cs", "c.AreSame(0, 1) && c.Shapes[0].Units.Least > 0", "c.AreSame(0, 1)"),
        new("any character costs as much as one of ASCII", Parts, "text.Alphabet == AlphabetFact.Gsm7 || text.IsAscii;", "true;"),
        new("alphabet of a replacement forgotten", Replaces, "all.Alphabet == AlphabetFact.Gsm7 && by.Alphabet == AlphabetFact.Gsm7", "all.Alphabet == AlphabetFact.Gsm7"),
        new("transliterated text keeps its length", Shapes + "TransliterationShapes.cs", "Interval.Add(text.Septets.Most, text.MayHavePairs ? Math.Min(text.Septets.Most, text.Units.Most / 2) : 0)", "text.Units.Most"),
        new("a unit costs a septet", Parts, "Interval.Multiply(Math.Min(units, text.Units.Most), Costliest)", "Math.Min(units, text.Units.Most)"),
        new("hyphens of a handle forgotten", Cuts, "Interval.Add(part.Septets.Most, hyphens)", "part.Septets.Most"),
        new("delimiters of a split text are its gaps", Values + "SplitText.cs", "Interval.Multiply(Math.Max(0, delimiter - gap), Math.Max(0, count.Most - 1))", "0"),
        new("parts that a loop prints are counted once", Walking + "Loops/LoopWalk.cs", "foreach (var print in prints)", "foreach (var print in prints.Take(1))"),
        new("a whole text that is sent is one of its parts", Walking + "Loops/LoopWalk.cs", "printer.PrintWhole(print, whole, flow)", "printer.PrintWhole(print, list.Element.Printed, flow)"),
        new("literals of a number format forgotten", Formats, "sign.Then(literal).Then(Whole(section, range, culture))", "sign.Then(Whole(section, range, culture))"),
        new("sign of a formatted number forgotten", Formats, "new Interval(0, mayHaveSign ? 1 : 0)", "Interval.Zero"),
        new("rounding of a formatted number never carries", Formats, "power++;", ""),
        new("groups of a formatted number forgotten", Formats, "digits <= 0 ? 0 : (digits - 1) / GroupSize", "0"),
        new("places of a formatted number forgotten", Formats, "new Interval(Math.Max(1, section.LeastPlaces), section.MostPlaces)", "Interval.Exactly(1)"),
        new("negative section of a format forgotten", Formats, "range.Least < 0 && negative is not null", "range.Most < 0 && negative is not null"),
        new("unpadded figures are as wide as padded ones", Dates, "reader.IsUnpadded ? 1 : width", "width"),
        new("sign before an exponent's number forgotten", Numbers, "text.Length + sign", "text.Length"),
        new("negative numbers in hex are as long as positive ones", Numbers, "range.Least < 0 ? BitsOfLong / bits : DigitsOf((long)range.Most)", "DigitsOf((long)range.Most)"),
        new("slice from the end one short", Cuts, "and var fromEnd => -fromEnd,", "and var fromEnd => -fromEnd - 1,"),
        new("a text that may be short is not cut", Cuts, "text.Units.Most <= length", "text.Units.Least <= length"),
        new("no number that is read has a sign", FunctionShapes + "ParseShapes.cs", "-OfDigits(digits - 1) : 0", "0 : 0"),
        new("exponents that are read add nothing", FunctionShapes + "ParseShapes.cs", "LongestByExponent = 17", "LongestByExponent = 9"),
        new("truth values are all the same", Functions + "ArrayFunctions.cs", "TypeKind.Bool ? 2", "TypeKind.Bool ? 1"),
        new("dates are times of one day", Dates, "isDate ? _midnights : _firstDay", "_firstDay"),
        new("a character that is not refused costs a septet", Walking + "Loops/LoopLists.cs", "new(new Interval(1, 2), Interval.Exactly(1), AlphabetFact.Gsm7", "new(Interval.Exactly(1), Interval.Exactly(1), AlphabetFact.Gsm7"),
        new("append forgets what it appends", Strings, "c => c.Shapes[0].Then(c.Shapes[1])", "c => c.Shapes[0]"),
    ];
}
