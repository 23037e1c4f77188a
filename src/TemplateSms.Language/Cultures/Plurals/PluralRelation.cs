using System.Globalization;

namespace TemplateSms.Language.Cultures;

/// <summary>One comparison of a plural rule: <c>n % 100 != 11..14</c>.</summary>
/// <param name="Operand">The letter of an operand: n, i, v, f, w or t.</param>
/// <param name="Modulus">The power of ten whose remainder is compared; 0 where the operand itself is.</param>
/// <param name="IsNegated">Whether the relation asks for values outside of the ranges.</param>
/// <param name="Ranges">The values, both ends included, in order.</param>
public sealed record PluralRelation(char Operand, int Modulus, bool IsNegated, IReadOnlyList<(int Least, int Most)> Ranges)
{
    /// <summary>Reads a relation as CLDR writes it.</summary>
    public static PluralRelation Read(string text)
    {
        var sides = text.Split(["!=", "="], StringSplitOptions.None);
        var left = sides[0].Trim().Split('%');
        return new(
            left[0].Trim()[0],
            left.Length > 1 ? Number(left[1]) : 0,
            text.Contains("!="),
            [.. sides[1].Split(',').Select(range => range.Split([".."], StringSplitOptions.None)).Select(ends => (Number(ends[0]), Number(ends[ends.Length - 1])))]);

        static int Number(string digits) => int.Parse(digits.Trim(), CultureInfo.InvariantCulture);
    }

    /// <summary>Whether it compares the exponent of a compact number, which is always 0 here.</summary>
    public bool IsOfExponent => Operand is 'e' or 'c';

    /// <summary>Whether the relation is met by a value of its operand.</summary>
    public bool Holds(int value) => IsIn(Modulus == 0 ? value : value % Modulus) != IsNegated;

    /// <summary>Whether a number meets the relation.</summary>
    public bool Holds(PluralOperands number) => Operand switch
    {
        // A number with a fraction equals no whole one.
        'n' when number.W > 0 => IsNegated,
        'n' or 'i' => Holds(number.I),
        'v' => Holds(number.V),
        'f' => Holds(number.F),
        'w' => Holds(number.W),
        't' => Holds(number.T),
        _ => Holds(0),
    };

    private bool IsIn(int value)
    {
        foreach (var (least, most) in Ranges)
        {
            if (value >= least && value <= most)
                return true;
        }

        return false;
    }
}
