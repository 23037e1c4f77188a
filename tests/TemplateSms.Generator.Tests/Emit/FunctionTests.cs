namespace TemplateSms.Generator.Tests.Emit;

public class FunctionTests
{
    private const string Settings = """
        unencodable: replace
        segments: dynamic
        params:
          s: string(20)
          o: string(20)?
          n: int(-50..50)
          p: decimal(0..99.99)
          d: date
          l: list(string(5), 4)
        """;

    private const string Zoe = "\"zoë {x}\", null, -7, 12.50m, new DateOnly(2026, 12, 5), [\"b\", \"Añ\", \"b\"]";
    private const string Edge = "\"{{{{{{{{{{\", \"ß€ÇñΔ\", 50, 99.99m, new DateOnly(2026, 9, 30), [\"€€\", \"\", \"abcde\", \"ÇÇ\"]";
    private const string Empty = "\"\", \"\", 0, 0m, new DateOnly(1, 1, 1), []";

    // Every result is also held against the proof: units, segments and encoding.
    [Theory]
    [InlineData("s | string.upcase", "ZOE {X}")]
    [InlineData("s | string.downcase | string.capitalize", "Zoe {x}")]
    [InlineData("'ab-cd ef' | string.capitalizewords", "Ab-cd Ef")]
    [InlineData("s | string.truncate 5", "zo...")]
    [InlineData("s | string.truncate 4 ''", "zoe ")]
    [InlineData("s | string.truncate length:6 ellipsis:'~'", "zoe {~")]
    [InlineData("s | string.truncatewords 1", "zoe...")]
    [InlineData("s | string.truncatewords 1 '€€'", "zoe€€")]
    [InlineData("s | string.truncatewords 1 o", "zoe...")]
    [InlineData("'a b c' | string.truncatewords 2 ''", "a b")]
    [InlineData("s | string.replace 'x' '[y]'", "zoe {[y]}")]
    [InlineData("s | string.replace_first '{' ''", "zoe x}")]
    [InlineData("s | string.remove '{'", "zoe x}")]
    [InlineData("s | string.slice 4", "{x}")]
    [InlineData("s | string.slice 0 length:3", "zoe")]
    [InlineData("s | string.pad_left 9", "  zoe {x}")]
    [InlineData("s | string.pad_right 9 | string.append '.'", "zoe {x}  .")]
    [InlineData("'  a ' | string.strip", "a")]
    [InlineData("s | string.size", "7")]
    [InlineData("s | string.contains 'x'", "true")]
    [InlineData("s.size + 1", "8")]
    [InlineData("'ab' * 3", "ababab")]
    [InlineData("o ?? 'none'", "none")]
    [InlineData("o | object.default s", "zoe {x}")]
    [InlineData("o | string.upcase", "")]
    [InlineData("n | math.abs", "7")]
    [InlineData("n * 3 - 1", "-22")]
    [InlineData("n / 2", "-3.5")]
    [InlineData("n // 2", "-3")]
    [InlineData("-n", "7")]
    [InlineData("p + n", "5.50")]
    [InlineData("p | math.round", "12")]
    [InlineData("p | math.format 'N2'", "12.50")]
    [InlineData("1000 | math.format 'N0'", "1,000")]
    [InlineData("n | string.pluralize 'one' 'many'", "many")]
    [InlineData("d | date.to_string '%d/%m/%y'", "05/12/26")]
    [InlineData("d | date.to_string '%A %e %B'", "Saturday  5 December")]
    [InlineData("d | date.add_days 30", "04 Jan 2027")]
    [InlineData("d | date.add_months 1 | date.to_string '%F'", "2027-01-05")]
    [InlineData("d.year", "2026")]
    [InlineData("l | array.join ', '", "b, Añ, b")]
    [InlineData("l | array.uniq | array.size", "2")]
    [InlineData("l | array.sort | array.first", "Añ")]
    [InlineData("l | array.limit 1", "[\"b\"]")]
    [InlineData("l[0] + l[9] + l[-1]", "bb")]
    [InlineData("l.size", "3")]
    [InlineData("$\"{s}: {n + 1}\"", "zoe {x}: -6")]
    [InlineData("s == 'zoë {x}' ? 'same' : 'other'", "same")]
    [InlineData("s < 'zz'", "true")]
    [InlineData("n > 5 || p > 12.25", "true")]
    [InlineData("'it’s “ok”' | sms.transliterate", "it's \"ok\"")]
    public void Function_GivesWhatScribanGives_WithinItsProof(string expression, string expected)
    {
        var template = Message.Template(Settings, "{{ " + expression + " }}");

        var texts = Message.Texts(template, Zoe, Edge, Empty);

        Assert.Equal(expected, texts[0]);
        Assert.DoesNotContain(texts, t => t.Contains("template", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "05 décembre 2026 12,50")]
    [InlineData("de", "05 Dezember 2026 12,50")]
    [InlineData("es", "05 diciembre 2026 12,50")]
    [InlineData("ru", "05 декабря 2026 12,50")]
    [InlineData("ar", "05 ديسمبر 2026 12.50")]
    public void Culture_NamesTheMonth_WithinItsProof(string culture, string expected)
    {
        var template = Message.Template(
            $"encoding: auto\nculture: {culture}\nparams:\n  d: date\n  p: decimal(0..99.99)",
            "{{ d | date.to_string '%d %B %Y' }} {{ p }}");

        Assert.Equal(expected, Message.Text(template, "new DateOnly(2026, 12, 5), 12.50m"));
    }
}
