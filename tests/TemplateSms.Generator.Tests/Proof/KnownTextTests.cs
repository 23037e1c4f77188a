using TemplateSms.Generator.Tests.Proof.Rendering;

namespace TemplateSms.Generator.Tests.Proof;

/// <summary>What is equal does not always print the same, and what is known of a value is not always known of its text.</summary>
public class KnownTextTests
{
    [Fact]
    public void Decimal_EqualToOneWithMorePlaces_PrintsItsOwn()
    {
        var breaches = RenderedCases.Breaches(
            ("", "  x: decimal(0.50..9.99)", "{{ x * 0 }}", [9m]),
            ("", "  x: decimal(0.50..9.99)", "{{ x * 0 | string.size }}{{ if (x * 0 | string.size) == 4 }}a{{ else }}bbbbb{{ end }}", [4m]),
            ("", "  x: decimal(0..9.99)", "{{ if x == 1.50m }}{{ x + 0 }}{{ else }}zzzzzz{{ end }}", [1.5m]),
            ("", "  x: decimal(0..9.99)", "{{ if x == 1.50m }}{{ -x }}{{ else }}zzzzzz{{ end }}", [1.5m]),
            ("", "  x: decimal(0..9.99)", "{{ if x == 1.50m }}{{ x | math.abs }}{{ else }}zzzzzz{{ end }}", [1.5m]));

        Assert.True(breaches.Length == 0, breaches);
    }

    [Fact]
    public void WholeNumber_ComparedWithADecimal_PrintsNoPlaces()
    {
        var breaches = RenderedCases.Breaches(
            ("", "  n: int(0..99)", "{{ if n == 5.0m }}{{ n }}{{ else }}zzzz{{ end }}", [5]),
            ("", "  a: decimal(5.0..5.0)\n  n: int(0..9)", "{{ if a == n }}{{ n }}{{ else }}{{ n }}zzzz{{ end }}", [5.0m, 5]),
            ("", "  n: decimal(0..99)", "{{ if n == 5.00m }}{{ n }}{{ else }}zzzz{{ end }}", [5m]),
            ("", "  n: int(0..99)", "{{ if n == 5.00m }}{{ string.size n }}{{ if (string.size n) > 1 }}aaaaa{{ else }}b{{ end }}{{ else }}aaaaa{{ end }}", [5]),
            ("", "  n: int(0..99)", "{{ if n > 8.50m && n < 9.50m }}{{ n }}{{ else }}zzzz{{ end }}", [9]));

        Assert.True(breaches.Length == 0, breaches);
    }

    [Fact]
    public void RoundedDecimal_OfMorePlacesThanADoubleHas_IsWithinTheProof()
    {
        var breaches = RenderedCases.Breaches(
            ("", "  x: decimal(0..9.99999999999999999999)", "{{ math.floor x }}", [9.99999999999999999998m]),
            ("", "  x: decimal(-9.99999999999999999999..0)", "{{ math.ceil x }}", [-9.99999999999999999999m]),
            ("", "  x: decimal(9.99999999999999999999..9.99999999999999999999)", "{{ math.floor x }}", [9.99999999999999999999m]),
            ("", "  x: decimal(0..99.99999999999999999)", "{{ if (math.floor x) < 100 }}a{{ else }}bbbbb{{ end }}", [99.99999999999999999m]));

        Assert.True(breaches.Length == 0, breaches);
    }

    [Fact]
    public void Double_ThatCancels_IsWithinTheProof()
    {
        var breaches = RenderedCases.Breaches(
            ("", "  n: int(0..9)", "{{ n }}{{ math.round ((1.00000000000001 - 1) * 100000000000000.0 * 1000) }}", [2]));

        Assert.True(breaches.Length == 0, breaches);
    }

    [Fact]
    public void Ellipsis_Null_IsThreeDots()
    {
        var breaches = RenderedCases.Breaches(
            ("", "  a: string(20, digits)\n  e: string(1, digits)?", "{{ string.truncate a 1 e }}", ["12345", null]),
            ("", "  a: string(20, digits)", "{{ string.truncate a 1 null }}", ["12345"]),
            ("", "  n: int(0..9)", "{{ n }}{{ string.truncate 'abcde' 4 null }}", [1]));

        Assert.True(breaches.Length == 0, breaches);
    }

    [Fact]
    public void Pluralized_ValuesOfOtherTypes_AreTexts()
    {
        var breaches = RenderedCases.Breaches(
            ("", "  a: string(20)", "{{ if a != (string.pluralize 1 true 'x') }}{{ a }}{{ end }}", ["€€€€€€€€€€"]),
            ("", "  n: int(0..1)\n  m: int(0..1)", "{{ if (string.pluralize n 10 11) < (string.pluralize m 9 8) }}aaaaa{{ else }}b{{ end }}", [0, 1]),
            ("", "  n: int(0..1)", "{{ if (string.pluralize n 5 5) == (string.pluralize n 5.0m 5.0m) }}aaaaa{{ else }}b{{ end }}", [0]));

        Assert.True(breaches.Length == 0, breaches);
    }
}
