using System.Numerics;

namespace TemplateSms.Language.Cultures;

/// <summary>A form of printed numbers: how many digits stand behind the separator, and how many of them before zeros at the end.</summary>
/// <param name="Visible">The digits after the separator.</param>
/// <param name="Significant">Those of them that are left without zeros at the end; the last of these is no zero.</param>
public readonly record struct PluralDigits(int Visible, int Significant)
{
    private static readonly BigInteger _mostMantissa = (BigInteger.One << 96) - 1;

    /// <summary>The last digit behind the separator is no zero, where there is one.</summary>
    public DigitCondition? LastDigit => Significant == 0 ? null : new DigitCondition(BigInteger.One, 10, IsNegated: true, [(0, 0)]);

    /// <summary>The number in a decimal that has this form, from one on.</summary>
    public BigInteger Least(decimal least) => (Scaled(least, out var rest) + rest - 1) / rest;

    /// <summary>The greatest number of this form that a decimal holds, up to one.</summary>
    public BigInteger Most(decimal most) =>
        BigInteger.Min(Scaled(most, out var rest) / rest, _mostMantissa / BigInteger.Pow(10, Visible - Significant));

    /// <summary>The relation as one of digits; or its answer, where all numbers of the form have the same.</summary>
    public (DigitCondition? Condition, bool Answer) Of(PluralRelation relation)
    {
        var trailing = Visible - Significant;
        return relation.Operand switch
        {
            'v' => (null, relation.Holds(Visible)),
            'w' => (null, relation.Holds(Significant)),
            'n' when Significant > 0 => (null, relation.IsNegated),
            'n' => (Condition(relation, BigInteger.One, relation.Modulus), false),
            'i' => (Condition(relation, BigInteger.Pow(10, Significant), relation.Modulus), false),
            't' or 'f' when Significant == 0 => (null, relation.Holds(0)),
            't' => (Condition(relation, BigInteger.One, Smaller(relation.Modulus, BigInteger.Pow(10, Significant))), false),
            _ => OfFraction(relation, BigInteger.Pow(10, trailing)),
        };
    }

    // Zeros at the end multiply the fraction.
    private (DigitCondition? Condition, bool Answer) OfFraction(PluralRelation relation, BigInteger factor)
    {
        if (relation.Modulus != 0 && factor >= relation.Modulus)
            return (null, relation.Holds(0));
        var ranges = relation.Ranges
            .Select(range => (Least: (range.Least + factor - 1) / factor, Most: range.Most / factor))
            .Where(range => range.Least <= range.Most);
        var cycle = relation.Modulus == 0 ? BigInteger.Zero : relation.Modulus / factor;
        return (new DigitCondition(BigInteger.One, Smaller(cycle, BigInteger.Pow(10, Significant)), relation.IsNegated, [.. ranges]), false);
    }

    private static DigitCondition Condition(PluralRelation relation, BigInteger divisor, BigInteger cycle) =>
        new(divisor, cycle, relation.IsNegated, [.. relation.Ranges.Select(range => ((BigInteger)range.Least, (BigInteger)range.Most))]);

    private static BigInteger Smaller(BigInteger modulus, BigInteger digits) => modulus.IsZero || digits < modulus ? digits : modulus;

    // value * 10^Significant as a fraction of two whole numbers.
    private BigInteger Scaled(decimal value, out BigInteger rest)
    {
        var bits = decimal.GetBits(value);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        rest = BigInteger.Pow(10, (bits[3] >> 16) & 0xff);
        return mantissa * BigInteger.Pow(10, Significant);
    }
}
