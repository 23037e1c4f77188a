using System.Globalization;
using TemplateSms.Language.Domain;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Domain;

/// <summary>Every fact that an operation of the domain of the proof gives, for operands that it treats differently.</summary>
public class ApprovedDomainTests
{
    private static readonly (string Name, TextShape Shape)[] _shapes =
    [
        .. new[] { "", "a", "\udc4d", "€1", "Я", "ê…", "\udc4d\ud83d", "\ud83d", "👍", "a\"b", "e\u0301" }.Select(text => ($"'{Printable(text)}'", TextShape.Constant(text))),
        ("2 to 4 digits", TextShape.Basic(new Interval(2, 4))),
        ("anything", TextShape.Any),
        ("part of anything", TextShape.Any.Forgotten.Anywhere with { Units = new(0, 3), Septets = new(1, 7) }),
        ("GSM-7 up to 3", new TextShape(new(1, 3), new(1, 3), AlphabetFact.Gsm7, MayHaveExtension: true, MayHavePairs: false)),
        ("some text", TextShape.Constant("abc").Join(TextShape.Constant("€…"))),
    ];

    private static readonly (string Name, NumberRange Range)[] _ranges =
    [
        .. new (decimal Least, decimal Most, int? Scale)[]
        {
            (0, 0, 0), (2, 9, 0), (-9, -2, 0), (-4, 7, 0), (0, 5, 0), (-5, 0, 0), (long.MinValue, long.MaxValue, 0), (0.5m, 0.5m, 1), (-0.25m, 1.75m, 2), (-2.5m, -0.5m, 1), (0.125m, 8m, null), (4m, 4m, 14), (decimal.MinValue, decimal.MaxValue, null),
        }.Select(range => (string.Create(CultureInfo.InvariantCulture, $"{range.Least} to {range.Most} ({range.Scale?.ToString(CultureInfo.InvariantCulture) ?? "double"})"), new NumberRange(range.Least, range.Most, range.Scale))),
    ];

    [Fact]
    public void Shapes_OfOneText_AreTheApprovedOnes() => Approve("Shapes", _shapes.SelectMany(text => (string[])
    [
        $"{text.Name}: {Describe(text.Shape)}",
        $"{text.Name} in GSM-7: {Describe(text.Shape.InGsm7)}",
        $"{text.Name} not empty: {Describe(text.Shape.NotEmpty)}",
        $"{text.Name} anywhere: {Describe(text.Shape.Anywhere)}",
        .. new[] { new Interval(0, 0), new(1, 1), new(0, 2), new(2, 3), new(3, Interval.Unbounded) }.Select(count => $"{text.Name} times {count}: {Describe(text.Shape.Times(count))}"),
        $"{text.Name} may hold: {Those(part => text.Shape.MayHold(part))}; in some case: {Those(part => text.Shape.MayHoldInSomeCase(part))}; may be: {Those(part => text.Shape.MayBe(part))}",
    ]));

    [Fact]
    public void Shapes_OfTwoTexts_AreTheApprovedOnes() => Approve("PairsOfShapes", _shapes.SelectMany(first => _shapes.Where((_, i) => i % 2 == 0).SelectMany(second => new[]
    {
        $"{first.Name} then {second.Name}: {Describe(first.Shape.Then(second.Shape))}",
        $"{first.Name} or {second.Name}: {Describe(first.Shape.Join(second.Shape))}",
    })));

    [Fact]
    public void Ranges_OfOneNumber_AreTheApprovedOnes() => Approve("Ranges", _ranges.Select(range =>
        $"{range.Name}: negated {Describe(range.Range.Negate())}; absolute {Describe(range.Range.Abs())}; blurred {Describe(range.Range.Blurred())}; {(range.Range.IsWhole ? "whole " : "")}{(range.Range.IsExactInDouble ? "exact " : "")}{(range.Range.IsInLong ? "long" : "")}"));

    [Fact]
    public void Ranges_OfTwoNumbers_AreTheApprovedOnes() => Approve("PairsOfRanges", _ranges.SelectMany(a => _ranges.Select(b => string.Join("; ",
    [
        $"{a.Name} and {b.Name}: + {Describe(NumberRange.Add(a.Range, b.Range))}",
        $"- {Describe(NumberRange.Subtract(a.Range, b.Range))}",
        $"* {Describe(NumberRange.Multiply(a.Range, b.Range))}",
        $"/ {Describe(NumberRange.Divide(a.Range, b.Range))}",
        $"decimal / {Describe(NumberRange.DivideDecimal(a.Range, b.Range))}",
        $"// {Describe(NumberRange.DivideWhole(a.Range, b.Range))}",
        $"rounded // {Describe(NumberRange.DivideAndRound(a.Range, b.Range))}",
        $"decimal // {Describe(NumberRange.DivideAndRoundDecimal(a.Range, b.Range))}",
        $"% {Describe(NumberRange.Modulo(a.Range, b.Range))}",
        $"decimal % {Describe(NumberRange.ModuloDecimal(a.Range, b.Range))}",
        $"or {Describe(a.Range.Join(b.Range))}",
        $"within {Describe(a.Range.Within(b.Range.Least, b.Range.Most))}",
    ]))));

    [Fact]
    public void Ranges_OfTwoNumbers_HoldTheResultsOfNumbersInThem()
    {
        foreach (var (a, b) in _ranges.SelectMany(a => _ranges.Select(b => (a.Range, b.Range))))
        {
            foreach (var (x, y) in NumbersIn(a).SelectMany(x => NumbersIn(b).Select(y => (x, y))))
            {
                AssertHolds(NumberRange.Add(a, b), () => x + y);
                AssertHolds(NumberRange.Subtract(a, b), () => x - y);
                AssertHolds(NumberRange.Multiply(a, b), () => x * y);
                AssertHolds(NumberRange.Divide(a, b), () => x / y);
                AssertHolds(NumberRange.DivideDecimal(a, b), () => x / y);
                AssertHolds(NumberRange.DivideAndRoundDecimal(a, b), () => decimal.Round(x / y));
                AssertHolds(NumberRange.ModuloDecimal(a, b), () => x % y);
                AssertHolds(NumberRange.DivideWhole(a, b), () => decimal.Truncate(x / y));
                AssertHolds(NumberRange.Modulo(a, b), () => x % y);
                AssertHolds(a.Join(b), () => x);
                AssertHolds(a.Negate(), () => -x);
                AssertHolds(a.Abs(), () => Math.Abs(x));
            }
        }
    }

    [Fact]
    public void Values_OfTwo_AreTheApprovedOnes()
    {
        var nine = Value.OfWhole(NumberRange.Whole(1, 9));
        var text = new Value(TextShape.Basic(new Interval(0, 3)));
        (string Name, Value Value)[] values =
        [
            ("null", Value.Null), ("true", Value.OfTruth(true)), ("false", Value.OfTruth(false)), ("'a'", Value.OfText("a")), ("5", Value.OfWhole(NumberRange.Exactly(5, 0))), ("1 to 9", nine),
            ("1 to 9 but 5", nine with { Excluded = Exclusions.With(null, 5L) }), ("1 to 9 or null", nine with { Nullness = Nullness.Maybe }), ("digits", text), ("digits but '1'", text with { Excluded = Exclusions.With(null, "1") }),
            ("digits but 'a'", text with { Excluded = Exclusions.With(null, "a") }), ("'a' or 'b'", Value.OfText("a").Join(Value.OfText("b"))), ("'a' or null", Value.OfText("a") with { Nullness = Nullness.Maybe }), ("double 0.5 to 2", new Value(TextShape.Basic(new Interval(1, 19))) { Number = new(0.5m, 2, null) }),
            ("list of 'a'", new Value(TextShape.Any) { List = ListFacts.Of([Value.OfText("a")], text) }), ("list of digits", new Value(TextShape.Any) { List = new(new Interval(0, 4), text) }),
        ];

        Approve("Values", values.SelectMany(a => values.Select(b => $"{a.Name} or {b.Name}: {Describe(a.Value.Join(b.Value))}")));
    }

    [Fact]
    public void Characters_OfTwoSets_AreTheApprovedOnes()
    {
        (string Name, CharacterSet Set)[] sets =
        [
            ("none", CharacterSet.Of("")), ("digits", CharacterSet.Digits), ("letters", CharacterSet.Letters), ("'?@'", CharacterSet.Of("?@")), ("'\\x7f'", CharacterSet.Of("\u007f")), ("'\\x80'", CharacterSet.Of("\u0080")), ("'aé'", CharacterSet.Of("aé")), ("blank", CharacterSet.Of("\n")), ("ASCII", CharacterSet.Ascii), ("all", CharacterSet.All),
        ];
        string[] texts = ["0", "a", "@", "\u007f", "\u0080", "\0", "zZ"];

        Approve("Characters", [
            .. sets.Select(set => $"{set.Name}: {Describe(set.Set)}; upper {Describe(set.Set.ToUpper())}; lower {Describe(set.Set.ToLower())}; {(set.Set.HasBlanks ? "blanks" : "no blanks")}; has {string.Join(' ', texts.Where(set.Set.HasAll).Select(Printable))}; in some case {string.Join(' ', texts.Where(set.Set.HasAllInSomeCase).Select(Printable))}; order {string.Join(' ', texts.Select(t => set.Set.OrderTo(t, mayBeEmpty: false)?.ToString(CultureInfo.InvariantCulture) ?? "?"))}, empty {string.Join(' ', texts.Select(t => set.Set.OrderTo(t, mayBeEmpty: true)?.ToString(CultureInfo.InvariantCulture) ?? "?"))}"),
            .. sets.SelectMany(a => sets.Select(b => $"{a.Name} and {b.Name}: or {Describe(a.Set.Or(b.Set))}; except {Describe(a.Set.Except(b.Set))}; {(a.Set.Meets(b.Set) ? "meet" : "apart")}")),
        ]);
    }

    [Theory]
    [InlineData(0, 5, 2, 0, 3)]
    [InlineData(3, 5, 2, 1, 3)]
    [InlineData(3, 5, 9, 0, 0)]
    [InlineData(3, Interval.Unbounded, 2, 1, Interval.Unbounded)]
    public void Less_OfAnInterval_TakesAsMuchOffBothEnds(long least, long most, long count, long less, long more) =>
        Assert.Equal(new Interval(less, more), new Interval(least, most).Less(count));

    [Theory]
    [InlineData(2, 5, 3, 2, 3, 3, 5)]
    [InlineData(2, 5, 9, 2, 5, 9, 9)]
    [InlineData(2, 5, 1, 1, 1, 2, 5)]
    public void Cut_OfAnInterval_KeepsItsEndsOnOneSide(long least, long most, long end, long cutLeast, long cutMost, long raisedLeast, long raisedMost)
    {
        Assert.Equal(new Interval(cutLeast, cutMost), new Interval(least, most).CutAt(end));
        Assert.Equal(new Interval(raisedLeast, raisedMost), new Interval(least, most).AtLeast(end));
    }

    [Theory]
    [InlineData(0, 3, 3, 9, 3, 3)]
    [InlineData(0, 3, 4, 9, -1, -1)]
    [InlineData(2, 8, 4, 5, 4, 5)]
    public void Within_AnotherInterval_IsWhatIsInBoth(long least, long most, long otherLeast, long otherMost, long inBothLeast, long inBothMost) =>
        Assert.Equal(inBothLeast < 0 ? null : new Interval(inBothLeast, inBothMost), new Interval(least, most).Within(new Interval(otherLeast, otherMost)));

    [Fact]
    public void Sums_PastTheLargestNumber_AreUnbounded()
    {
        var huge = new Interval(1, Interval.Unbounded - 1);

        Assert.Equal(new Interval(2, Interval.Unbounded), huge + huge);
        Assert.Equal(new Interval(1, Interval.Unbounded), huge + new Interval(0, 1));
        Assert.Equal(new Interval(1, Interval.Unbounded - 1), huge + Interval.Zero);
        Assert.Equal(new Interval(2, Interval.Unbounded), huge.Times(Interval.Exactly(2)));
        Assert.Equal(new Interval(0, 0), huge.Times(Interval.Zero));
        Assert.Equal(new Interval(0, 0), Interval.Any.Times(Interval.Zero));
        Assert.False((huge + huge).IsBounded);
        Assert.False(Interval.Any.IsExact);
        Assert.False(Interval.Exactly(Interval.Unbounded).IsExact);
        Assert.True(Interval.Exactly(3).IsExact);
    }

    private static IEnumerable<decimal> NumbersIn(NumberRange range) =>
        new[] { range.Least, range.Most, 0, 1, -1, 3, -4, 0.5m, -0.5m, 1.5m }.Where(number => number >= range.Least && number <= range.Most && (!range.IsWhole || decimal.Truncate(number) == number)).Distinct();

    private static void AssertHolds(NumberRange? range, Func<decimal> compute)
    {
        try
        {
            if (range is not null && compute() is var number)
                Assert.InRange(number, range.Least, range.Most);
        }
        catch (ArithmeticException)
        {
            // Too large, or divided by zero: there is no result to hold.
        }
    }

    private static void Approve(string name, IEnumerable<string> lines) => Snapshot.Matches(string.Join('\n', lines), name);

    private static string Those(Func<string, bool> are) => string.Join(' ', new[] { "", "a", "A", "ab", "Z", "€", "ê", "Я", "👍", "12345", "1" }.Where(are).Select(text => $"'{text}'"));

    private static string Describe(TextShape shape) => string.Join(' ', new[]
    {
        $"{shape.Septets} septets, {shape.Units} units, {shape.Alphabet}",
        shape.MayHaveExtension ? "extension" : "", shape.MayHavePairs ? "pairs" : "", shape.StartsInHalf ? "half-first" : "", shape.EndsInHalf ? "half-last" : "", shape.IsAscii ? "ASCII" : "", shape.IsPlain ? "plain" : "", shape.HasEquivalents ? "equivalents" : "", Describe(shape.Characters),
        shape.Known is { } known ? $"'{Printable(known)}'" : "",
    }.Where(part => part.Length > 0));

    private static string Describe(CharacterSet set)
    {
        var ascii = Enumerable.Range(0, 128).Where(c => set.Has((char)c)).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"[{(ascii.Count is 0 ? "" : $"{ascii.Count} from {ascii[0]} to {ascii[^1]}")}{(set.HasOthers ? " and others" : "")}]");
    }

    private static string Describe(NumberRange? range) => range is null ? "none" : string.Create(
        CultureInfo.InvariantCulture,
        $"{range.Least:0.#########} to {range.Most:0.#########} ({range.Scale?.ToString(CultureInfo.InvariantCulture) ?? "double"}{(range.Double is { } digits ? $", {digits.Places} places, smallest {digits.Smallest}, {digits.IsExact}, {digits.HasPlainZero}" : "")})");

    private static string Describe(Value value) => string.Join(' ', new[]
    {
        $"{value.Text.Units} units, {value.Nullness} null", value.Number is null ? "" : Describe(value.Number), value.Truth is { } truth ? $"is {truth}" : "", value.Known is { } known ? string.Create(CultureInfo.InvariantCulture, $"known {known}") : "",
        value.Choices is { } choices ? $"one of {string.Join('|', choices)}" : "", value.Excluded is { } excluded ? string.Create(CultureInfo.InvariantCulture, $"not {string.Join('|', excluded.Texts)} {string.Join('|', excluded.Numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)))}") : "",
        value.List is { } list ? $"list of {list.Count} with {list.Element.Text.Units} units{(list.Elements is null ? "" : " known")}" : "", $"printed {value.Printed.Units}, in GSM-7 {value.SentInGsm7.Units}",
    }.Where(part => part.Length > 0));

    private static string Printable(string text) => string.Concat(text.Select(c => char.IsSurrogate(c) || char.IsControl(c) || c == '\u0301' ? $"\\u{(int)c:x4}" : c.ToString()));
}
