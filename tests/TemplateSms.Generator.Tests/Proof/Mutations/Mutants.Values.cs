namespace TemplateSms.Generator.Tests.Proof.Mutations;

internal static partial class Mutants
{
    private const string Ranges = Values + "NumberRange.cs";
    private const string Factory = Values + "ValueFactory.cs";
    private const string Types = Shapes + "TypeShapes.cs";
    private const string Digits = Shapes + "NumberShapes.cs";

    // What types, operators and conditions say of values.
    private static IEnumerable<Mutant> OfValues() =>
    [
        new("product of the ends only", Ranges, "[a.Least * b.Least, a.Least * b.Most, a.Most * b.Least, a.Most * b.Most]", "[a.Least * b.Least, a.Most * b.Most]"),
        new("a number divided by itself is nothing", Evaluation + "OperatorValues.cs", "BinaryOperator.DivideWhole => 1,", "BinaryOperator.DivideWhole => 0,"),
        new("a null is at most itself", Evaluation + "Comparisons.cs", "Nullness.Always => false, _ => null }", "Nullness.Always => false, _ => true }"),
        new("a decimal shows a place less than it has", Functions + "MathFunctions.cs", "Math.Min((int)places, scale)", "Math.Min((int)places, scale - 1)"),
        new("different numbers are the same", Evaluation + "Comparisons.cs", "Facts.KeyOf(binary.Left) is { } key && key == Facts.KeyOf(binary.Right)", "Facts.KeyOf(binary.Left) is not null"),
        new("negation keeps the range", Ranges, "this with { Least = -Most, Most = -Least, Double", "this with { Double"),
        new("remainder one short", Ranges, "b.Abs().Most - 1", "b.Abs().Most - 2"),
        new("minus sign forgotten", Digits, "DecimalDigits.Count(number) + (number < 0 ? 1 : 0)", "DecimalDigits.Count(number)"),
        new("decimal scale forgotten", Digits, "scale + 1 : LongestDecimal", "0 : LongestDecimal"),
        new("zero between the ends forgotten", Digits, "least <= 0 && most >= 0 ? 1 : Math.Min", "Math.Min"),
        new("places of a quotient as of the smaller divisor", Doubles + "DoubleArithmetic.cs", "new DoubleDigits(Math.Max(twos, fives), ", "new DoubleDigits(Math.Min(twos, fives), "),
        new("a double has fifteen digits", Doubles + "DoubleShapes.cs", "MostDigits = 17", "MostDigits = 14"),
        new("quotients are as long as the first", Doubles + "SmallRanges.cs", "length?.Join(Interval.Exactly(text.Length)) ??", "length ??"),
        new("places of a product of a decimal and a double forgotten", Values + "ValueArithmetic.cs", "NumberRange.Exactly(exact, DecimalDigits.ScaleOf(exact))", "NumberRange.Exactly(exact, 0)"),
        new("places of a remainder forgotten", Ranges, "a.Most <= 0 ? 0 : most, Larger(a.Scale, b.Scale))", "a.Most <= 0 ? 0 : most, 0)"),
        new("digits of a divided decimal end at once", Ranges, "places + b.Scale.GetValueOrDefault() + Math.Max(twos, fives)", "places + b.Scale.GetValueOrDefault()"),
        new("nullable forgotten", Factory, "type.IsNullable || type.Kind == TypeKind.CSharp ? Nullness.Maybe : Nullness.Never", "Nullness.Never"),
        new("lists are never empty", Factory, "new ListFacts(new Interval(0, type.MostElements ?? Interval.Unbounded)", "new ListFacts(new Interval(1, type.MostElements ?? Interval.Unbounded)"),
        new("extension of a parameter forgotten", Types, "MayHaveExtension: !costsOneEach", "MayHaveExtension: false"),
        new("less includes one too few", Evaluation + "Narrowing.cs", "BinaryOperator.LessOrEqual => range.Within(range.Least, bound.Most)", "BinaryOperator.LessOrEqual => range.Within(range.Least, Minus(bound.Most, step))"),
        new("an empty text comes after others", Shapes + "CharacterSet.cs", "!mayBeEmpty && first", "first"),
        new("no text is white space", Shapes + "CharacterSet.cs", "HasOthers || (Lower & Blanks.Lower) != 0", "false"),
        new("letters in upper case are in no text", Shapes + "CharacterSet.cs", "set.Has(char.ToUpperInvariant(c)) || ", ""),
        new("a text that is not one is no other", Values + "Exclusions.cs", "known is string text ? Texts.Contains(text)", "known is string ? Texts.Count > 0"),
        new("what one way rules out is ruled out", Values + "Value.cs", "Without(MayBe, MayBe)", "Without(_ => false, _ => false)"),
        new("a text is the first of two", Values + "Value.cs", "Limited([.. a.Union(b, StringComparer.Ordinal)], MostTexts) : null", "Limited([.. b], MostTexts) : null"),
        new("an empty text is not empty", Functions + "Questions.cs", "truth ? OfEmpty(value) : OfNotEmpty(value)", "truth ? OfNotEmpty(value) : OfEmpty(value)"),
        new("divisors below zero only", Ranges, "first.Join(second)", "first"),
        new("least length in septets is one in units", Types, "isCheap ? 2 : PartShapes", "isCheap ? 1 : PartShapes"),
        new("doubles have one form", Factory, "Math.Abs(number) is >= LeastOfTwoForms and < MostOfTwoForms", "number > 0 && number < 0"),
        new("negation of a condition forgotten", Evaluation + "Assumptions.cs", "not => Of(not.Operand, !truth, facts)", "not => Of(not.Operand, truth, facts)"),
        new("other value of a coalesce forgotten", Evaluation + "OperatorValues.cs", "Converted(left.NotNull, binary.Left, binary).Join(right)", "Converted(left.NotNull, binary.Left, binary)"),
    ];
}
