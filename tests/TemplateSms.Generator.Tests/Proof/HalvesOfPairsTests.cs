using TemplateSms.Generator.Tests.Proof.Rendering;

namespace TemplateSms.Generator.Tests.Proof;

/// <summary>Halves of surrogate pairs: no text of a language, but arguments and literals can hold them, and they can meet.</summary>
public class HalvesOfPairsTests
{
    [Fact]
    public void Halves_ThatMeetOrPart_StayWithinTheProof()
    {
        var breaches = RenderedCases.Breaches(
            // Two halves cost a septet each, and their pair costs one.
            ("", "  a: string(1..5)\n  b: string(1..5)", "{{ a + b }}", ["\ud83d", "\ude00"]),
            ("", "  a: string(1..5)\n  b: string(1..5)", "{{ capture c }}{{ a }}{{ b }}{{ end }}{{ c }}", ["\ud83d", "\ude00"]),

            // A pair costs one septet, and so does each of the halves that a replacement leaves.
            ("", "  a: string(5)\n  h: string(1)", "{{ a | string.replace h 'xyz' }}", ["😀😀😀😀😀", "\ud83d"]),
            ("", "  a: string(5)\n  h: string(1)", "{{ a | string.replace_first h 'xyz' }}", ["😀😀😀😀😀", "\ud83d"]),
            ("", "  a: string(5, digits)\n  h: string(1)", "{{ a | string.replace '0' h }}", ["00000", "\ud83d"]),

            // Pairs made of literals can straddle, too.
            ("encoding: ucs2\n", "  a: string(1..1)\n  b: string(1..1)", "{{ (a + b) * 67 }}", ["\ud83d", "\ude00"]),
            ("encoding: ucs2\n", "  a: string(67, digits)", "{{ a | string.replace '0' \"\\ud83d\\ude00\" }}", [new string('0', 67)]),
            ("", "  a: list(string(1..1), 3)", "{{ a | array.join '' }}", [new[] { "\ud83d", "\ude00", "a" }]),
            ("", "  a: list(string(1..1), 2)", "{{ t = '' }}{{ for x in a }}{{ t += x }}{{ end }}{{ t }}", [new[] { "\ud83d", "\ude00" }]),

            // An unknown specifier is written as it stands, unit by unit, and its halves are a pair.
            ("encoding: ucs2\n", "  a: string(65..65, digits)\n  d: date\n  b: string(66..66, digits)", "{{ a }}{{ d | date.to_string \"%😀\" }}{{ b }}", [new string('1', 65), new DateOnly(2026, 1, 1), new string('2', 66)]),

            // What stands between two halves is taken out, and they become one.
            ("", "  a: string(2..2)", "{{ a | sms.transliterate }}", ["\ud83d\u200d\ude00"]));

        Assert.True(breaches.Length == 0, breaches);
    }
}
