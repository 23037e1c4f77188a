namespace TemplateSms.Language.Tests.Analysis.Matrices;

/// <summary>Expressions over the bounds that a proof treats differently.</summary>
internal static class Matrices
{
    private static readonly string[] _texts =
    [
        "x: string(6, gsm7)", "x: string(2..6, digits)", "x: string(1..4, alnum)", "x: string(3, ascii)", "x: string(2..2, gsm7)", "x: string(1..3)", "x: string(5)?", "x: enum(a|Zoë|xl)", "x: uri(9)", "x: string",
    ];

    private static readonly string[] _numbers =
    [
        "x: int(-12..7); y: int(2..3)", "x: int(0..300); y: int(-3..5)", "x: int(5..5); y: int(-7..-2)", "x: int(-9..-1); y: decimal(0.5..2)", "x: decimal(-1.25..9.99); y: int(1..4)",
        "x: decimal(-0.50..-0.05); y: decimal(0.01..0.1)", "x: long; y: int(0..0)", "x: int(1..9)?; y: int(1..9)",
    ];

    public static IReadOnlyDictionary<string, Matrix> All { get; } = new Dictionary<string, Matrix>(StringComparer.Ordinal)
    {
        ["Texts"] = new(_texts, [.. Printed(
            "x + '€'", "'é' + x + x", "x * 3", "x[0]", "x[-1]", "x.size", "x ?? 'none'", "$'{x}, {x}'",
            "x | string.upcase", "x | string.downcase", "x | string.capitalize", "x | string.capitalizewords", "x | string.handleize", "x | string.strip", "x | string.strip_newlines",
            "x | string.truncate 3", "x | string.truncate 4 '…'", "x | string.truncatewords 2", "x | string.slice 1", "x | string.slice (-2) 1", "x | string.slice1 2", "x | string.slice 0 0",
            "x | string.remove 'a'", "x | string.remove_first x", "x | string.remove_last 'é'", "x | string.replace 'a' '€€'", "x | string.replace_first '1' 'Я'", "x | string.replace '' 'b'",
            "x | string.pad_left 4", "x | string.pad_right 9", "x | string.size", "x | string.to_int", "x | string.to_double", "x | sms.transliterate", "(x | sms.transliterate) | string.upcase",
            "x | string.split ' '", "x | string.split ',' | array.join '; '", "x | string.split '' | array.join 'ab'", "x | string.split '--' | array.join '-'", "x | string.split 'a' | array.reverse | array.first", "x | string.split x | array.size")]),

        ["TextQuestions"] = new(
            ["x: string(3..6, gsm7)", "x: string(0..4, digits)", "x: string(2)?", "x: enum(a|ab|Zoë)", "x: string(1..3, alnum)"],
            Matrix.Nested(
                ["x == 'ab'", "x != ''", "x | string.contains 'a'", "x | string.empty", "x > '9'", "x"],
                ["x == 'ab'", "x != 'a'", "x == ''", "x | string.contains 'b'", "x | string.starts_with 'é'", "x | string.equals_ignore_case 'AB'", "x | string.whitespace", "(x | string.size) > 3", "x < 'a'", "x"])),

        ["Numbers"] = new(_numbers, [.. Printed(
            "x + y", "x - y", "x * y", "x / y", "x // y", "x % y", "-x", "-x % y", "x % -3", "y % x", "x // -2", "7 / x", "x * 0.5", "x / 8", "x / 3", "x * 1.5", "x + 0.25", "x - x", "x + 2147483647", "x * 9000000000", "x ?? y",
            "x | math.abs", "x | math.ceil", "x | math.floor", "x | math.round", "x | math.round 1", "x | math.plus 2", "x | math.minus y", "x | math.times 2", "x | math.divided_by 4", "x | math.modulo 4", "x | math.format 'N2'", "x | math.format '00.#'", "x | math.format 'D4'", "x | math.format 'P1'", "x | math.format 'E1'",
            "x | string.size", "'ab' * x", "x | string.pluralize 'one' 'many'")]),

        ["NumberQuestions"] = new(
            ["x: int(1..12)", "x: int(-3..3)", "x: decimal(0..9.5)", "x: int(1..99)?", "x: decimal(1.25..1.75)"],
            Matrix.Nested(
                ["x == 5", "x != 3", "x > 1", "x <= 9", "x == null", "5 < x", "x % 2 == 0", "x == 1.5"],
                ["x == 5", "x != 9", "x < 2", "x >= 10", "x == x", "x > -4", "10 >= x", "x != null", "x + 1 > 10", "x == 1.25", "x // 2 < 3"])),

        ["Doubles"] = new(
            ["y: int(1..9)", "y: int(-2..2)", "y: int(3..3)", "y: int(1..2000)"],
            [.. Printed(
                "1.5", "0.1 + 0.2", "-1 * 0.0", "1.0 / 3", "1e15", "1e15 + y", "999999999999999.0", "999999999999999.0 + y", "1e16", "1e17", "0.0 - 1e15", "1e17 / 10", "1e15 * y", "0.000001 * 0.000001", "0.000001 * 0.000001 / 10", "1.0 / y", "(1e15 + 0.0) | math.round", "1e15 > y", "123456789012345680.0", "0.000001 / 3", "0.0 * -1", "2.5 * y", "y / 2.0", "y * 0.1", "(y / 4.0) | math.round 1", "(y * 1.25) | math.format '0.00'", "1.5 > y", "y == 2.0", "y + 0.0 == y", "-y * 0.0", "(-1.5) % 1", "5.5 // y", "1e15 + 1.50m", "999999999999999.0 * 1.5m", "(y > 1 ? 1.5 : 0.25) + y", "(y / 2.0) == 1", "y * 1e14", "(y + 0.5) % 2", "2.0 // y")]),

        ["Dates"] = new(
            ["x: date", "x: time", "x: datetime", "x: datetime?"],
            [
                .. Printed("x", "x | string.size", "x == null", "x | date.add_days 1", "x | date.add_hours 2", "x.year", "x.month + 1", "x.hour", "x.day", "x.minute", "date.now", "x < x", "x | date.to_string ''"),
                .. "aAbBcCdDeFgGhHIjklLmMnNpPrRsStTuUVvwWxXyYzZ%".SelectMany(letter => Printed($"x | date.to_string '%{letter}'", $"x | date.to_string '<%-{letter}>'")),
                .. Printed("x | date.to_string '%A %-d %B %Y'", "x | date.to_string '%H h %M'", "x | date.to_string '%g%B %y'", "(x | date.to_string '%d/%m') == '01/02'", "x | date.to_string '%d.%m.' | string.upcase"),
            ]),

        ["PolishDates"] = new(["x: date", "x: time", "x: datetime"], Printed("x", "x | date.to_string '%d %B'", "x | date.to_string '%B'", "x | date.to_string '%B %Y'", "x | date.to_string '%A'", "x | date.to_string '%a %b'", "x | date.to_string '%x %X'", "x | date.to_string '%c'", "x | date.to_string '%p'", "x | date.to_string '%-d %B %H'")) { Settings = "unencodable: replace\nculture: pl\n" },

        ["Lists"] = new(
            ["x: list(string(2..3, digits), 4)", "x: list(string(3), 2)", "x: list(int(1..12), 3)?", "x: list(enum(a|large), 20)", "x: list(bool, 3)", "x: list(string(2, gsm7)?, 3)"],
            [
                .. Printed(
                    "x", "x.size", "x[0]", "x[1]", "x[-1]", "x[9]", "x | array.first", "x | array.last", "x | array.join ', '", "x | array.join ''", "x | array.limit 2 | array.join '-'", "x | array.offset 1 | array.join '-'", "x | array.reverse | array.join '-'",
                    "x | array.uniq | array.join '-'", "x | array.sort | array.join '-'", "x | array.contains 'a'", "x | array.size", "x ?? 'none'", "x | array.limit 0", "x | array.offset 9 | array.size", "x | array.reverse | array.limit 1"),
                "{{ for e in x }}{{ e }},{{ end }}", "{{ for e in x reversed }}{{ e }}{{ else }}nobody{{ end }}", "{{ for e in x limit:1 }}{{ e }}{{ end }}", "{{ for e in x offset:1 }}{{ e }}{{ end }}", "{{ for e in x offset:1 limit:1 reversed }}{{ e }}.{{ end }}",
                "{{ for e in x }}{{ if for.first }}{{ e }}{{ else if for.last }} and {{ e }}{{ else }}, {{ e }}{{ end }}{{ end }}", "{{ for e in x }}{{ for.index }}/{{ for.length }}{{ end }}", "{{ for e in x }}{{ if for.even; continue; end }}{{ e }}{{ end }}", "{{ for e in x }}{{ if for.index == 1; break; end }}{{ e }}{{ end }}",
                "{{ n = 0 }}{{ for e in x }}{{ n = n + 10 }}{{ end }}{{ n }}", "{{ t = '' }}{{ for e in x }}{{ t = t + e }}{{ end }}{{ t }}", "{{ for e in x }}{{ for f in x }}{{ f }}{{ end }}{{ end }}", "{{ for e in x }}{{ e }}{{ e }}{{ end }}", "{{ if x.size > 1 }}{{ x[1] }}{{ else }}one{{ end }}", "{{ for e in x }}{{ for.rindex }}{{ if for.changed }}!{{ end }}{{ end }}",
            ]),

        ["KnownLists"] = new(
            ["y: int(0..3)"],
            [
                .. new[] { "'a,bcd,ef' | string.split ','", "'abc'", "('a,bcd,ef' | string.split ',') | array.reverse", "('b,a,b,cd' | string.split ',') | array.uniq", "('bb,a' | string.split ',') | array.sort" }.SelectMany(list => new[]
                {
                    $"{{{{ for e in ({list}) }}}}{{{{ e }}}}{{{{ for.index }}}}{{{{ end }}}}", $"{{{{ for e in ({list}) reversed }}}}{{{{ if for.first }}}}{{{{ e }}}}{{{{ end }}}}{{{{ end }}}}", $"{{{{ for e in ({list}) reversed limit:1 }}}}{{{{ e }}}}{{{{ end }}}}",
                    $"{{{{ for e in ({list}) offset:1 }}}}{{{{ e }}}}{{{{ end }}}}", $"{{{{ for e in ({list}) limit:y }}}}{{{{ e }}}}{{{{ end }}}}", $"{{{{ for e in ({list}) offset:y reversed }}}}{{{{ e }}}}-{{{{ end }}}}", $"{{{{ for e in ({list}) offset:1 limit:1 }}}}{{{{ if for.last }}}}{{{{ e }}}}{{{{ end }}}}{{{{ end }}}}",
                    $"{{{{ ({list}) | array.first }}}}", $"{{{{ ({list}) | array.last }}}}", $"{{{{ ({list}) | array.join '+' }}}}", $"{{{{ ({list}) | array.offset y | array.join '+' }}}}", $"{{{{ ({list}) | array.limit y }}}}", $"{{{{ ({list})[y] }}}}", $"{{{{ ({list}).size }}}}", $"{{{{ ({list}) | array.contains 'a' }}}}", $"{{{{ ({list}) | array.join y }}}}",
                }),
            ]),

        ["Truths"] = new(
            ["x: bool; y: bool", "x: bool?; y: bool", "x: string(3, digits)?; y: string(1..2, gsm7)?", "x: date?; y: enum(a|xl)?"],
            [
                .. Printed("x && y", "x || y", "!x", "!(x || y)", "!(x && !y)", "x ? 'a' : 'bcd'", "(x ? 'a' : 'Я') + (x ? 'bcd' : '')", "(x && y) ? 'a' : (x ? 'Я' : 'cde')", "(x == null) == true", "x == null && y == null", "x == null || y != null"),
                "{{ if x }}{{ x }}{{ if y }}{{ y }}{{ end }}{{ else if y }}only {{ y }}{{ else }}nobody{{ end }}", "{{ if x && !y }}ab{{ else }}cdef{{ end }}{{ if x }}gh{{ end }}", "{{ if x || y }}{{ if x }}abc{{ else if y }}d{{ else }}never, never{{ end }}{{ end }}", "{{ if x }}a{{ end }}{{ if !x }}bcd{{ end }}{{ if y }}ef{{ end }}{{ if !y }}ghij{{ end }}",
                "{{ if x == null }}-{{ else }}{{ if x != null }}{{ x }}{{ else }}never, never{{ end }}{{ end }}", "{{ t = x }}{{ if y }}{{ t = null }}{{ end }}{{ t }}", "{{ capture t }}{{ x }}{{ y }}{{ end }}{{ t | string.size }}", "{{ t = 'ab' }}{{ if x }}{{ t = 'Я' }}{{ else if y }}{{ t = t + 'c' }}{{ end }}{{ t }}", "{{ x }}{{ if x; y; else; 'no'; end }}",
            ]),

        ["Pairs"] = new(
            ["x: bool; y: bool?", "x: bool?; y: bool?", "x: string(3, digits)?; y: string(1..2, gsm7)?", "x: string(2..3); y: string(1..2, digits)", "x: int(1..9)?; y: int(5..20)?", "x: int(1..4); y: int(5..9)", "x: int(1..5); y: decimal(5..9.5)", "x: decimal(0..2.5); y: decimal(2.5..3)?", "x: date?; y: date", "x: time; y: time?"],
            [
                .. Printed("x == y", "x != y", "x < y", "x <= y", "x > y", "y >= x", "y == x", "x == null", "null == y", "null != x", "x == x", "x != x", "y <= y", "x ?? y", "(x ?? y) ?? null", "(x == y) == true", "!(x == y)", "(x == y) ? x : y"),
                "{{ if x == y }}{{ x }}{{ else }}{{ x }}{{ y }}{{ end }}", "{{ if x < y }}{{ x }}{{ else }}{{ y }}{{ end }}", "{{ if !(x == y) }}{{ if x == y }}never, never{{ else }}ok{{ end }}{{ end }}", "{{ case x }}{{ when y }}same{{ else }}{{ y }}{{ end }}", "{{ t = x }}{{ if y == x }}{{ t = y }}{{ end }}{{ t }}", "{{ if x != null && y != null }}{{ if x >= y }}{{ x }}{{ else }}abc{{ y }}{{ end }}{{ end }}",
            ]),

        ["Members"] = new(
            ["x: enum(a|bcd|ef)", "x: enum(one|Zoë)?", "x: enum(alone)"],
            [
                .. Printed("x", "x == 'a'", "x != 'one'", "x == null", "x ?? 'bcd'", "x | string.size", "x | string.upcase", "x + x", "x | string.contains 'o'"),
                .. new[] { "a", "bcd", "one", "Zoë", "alone" }.SelectMany(member => new[]
                {
                    $"{{{{ case x }}}}{{{{ when '{member}' }}}}1{{{{ else }}}}{{{{ x }}}}{{{{ end }}}}", $"{{{{ if x == '{member}' }}}}12345{{{{ end }}}}{{{{ x }}}}", $"{{{{ if x != '{member}' }}}}{{{{ x }}}}{{{{ else }}}}{{{{ x }}}}{{{{ x }}}}{{{{ end }}}}", $"{{{{ if x == '{member}' }}}}{{{{ if x == '{member}' }}}}{{{{ else }}}}never, never{{{{ end }}}}{{{{ end }}}}", $"{{{{ t = x }}}}{{{{ if t == '{member}' }}}}{{{{ t }}}}{{{{ else }}}}2{{{{ end }}}}",
                }),
            ]),

        ["Halves"] = new(
            ["x: string(2)", "x: string(1..3)?", "x: string(2..2)"],
            [.. Printed("x * 2", "x | string.slice 0 1", "(x | string.slice 0 1) * 3", "'👍' | string.slice 1", "('👍' | string.slice 0 1) * 3", "('👍' | string.slice 0 1) + ('👍' | string.slice 1)", "x + x", "'👍' + x", "'ab👍' | string.slice1 2", "x ? '👍' : 'a'", "'👍👍' | string.size", "('a👍' | string.remove 'a') | sms.transliterate", "x | sms.transliterate | string.size")]),
    };

    private static string[] Printed(params IEnumerable<string> expressions) => [.. expressions.Select(expression => $"{{{{ {expression} }}}}")];
}
