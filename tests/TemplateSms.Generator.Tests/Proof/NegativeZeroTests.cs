using TemplateSms.Generator.Tests.Proof.Rendering;

namespace TemplateSms.Generator.Tests.Proof;

/// <summary>A decimal zero may have a sign: it is not below zero, so that the guards let it through, and some of what it becomes prints the sign.</summary>
public class NegativeZeroTests
{
    private const string Parameter = "  p: decimal(0..9.99)";

    private static readonly object?[] _negativeZero = [decimal.Negate(0.00m)];

    [Fact]
    public void NegativeZero_WhateverIsComputed_StaysWithinTheProof()
    {
        var breaches = RenderedCases.Breaches(
            ("", Parameter, "{{ p }}", _negativeZero),
            ("", Parameter, "{{ p | math.floor }}", _negativeZero),
            ("", Parameter, "{{ p | math.ceil }}", _negativeZero),
            ("", Parameter, "{{ p | math.round 1 }}", _negativeZero),
            ("", Parameter, "{{ p | math.abs }}", _negativeZero),
            ("", Parameter, "{{ -p }}", _negativeZero),
            ("", Parameter, "{{ p * 2 }}", _negativeZero),
            ("", "  p: decimal(0..0)", "{{ p }}", [decimal.Negate(0m)]),
            ("", "  p: decimal(0..9)", "{{ p | math.format 'N1' }}", [decimal.Negate(0m)]),
            ("", "  p: decimal(0..9)", "{{ p | math.format 'F0' }}", [decimal.Negate(0m)]),
            ("", "  p: decimal(0..9)", "{{ $\"{p}\" }}", [decimal.Negate(0m)]),
            ("", "  p: int(-9..0)", "{{ p / 4 | math.round }}", [-1]));

        Assert.True(breaches.Length == 0, breaches);
    }

    [Fact]
    public void NegativeZero_OfADouble_PrintsItsSignWithinTheProof()
    {
        const string TwoNumbers = "  n: int(-5..0)\n  m: int(-5..-1)";
        var breaches = RenderedCases.Breaches(
            ("", "  n: int(-1..0)", "{{ n / 4 | math.round }}", [-1]),
            ("", TwoNumbers, "{{ n / m | math.round }}", [0, -1]),
            ("", TwoNumbers, "{{ n / m | math.floor }}", [0, -1]),
            ("", TwoNumbers, "{{ n / m | math.ceil }}", [0, -1]),
            ("", TwoNumbers, "{{ n / m | math.round 2 }}", [0, -1]),
            ("", TwoNumbers, "{{ n / m | math.format 'F1' }}", [0, -2]),
            ("", TwoNumbers, "{{ n / m | math.format 'N0' }}", [0, -2]),
            ("", "  n: int(-5..0)", "{{ math.round (-(n / 1)) }}", [0]),
            ("", "  n: int(0..0)", "{{ n / -3 | math.round }}", [0]),
            ("", "  n: int(-9..0)", "{{ n * -0.5 | math.format 'F0' }}", [0]),
            ("", "  x: decimal(-0.004..0)", "{{ x | math.ceil }}", [-0.002m]),
            ("", "  x: decimal(-0.004..0)", "{{ x | math.round }}", [-0.002m]));

        Assert.True(breaches.Length == 0, breaches);
    }
}
