namespace TemplateSms.Soak.Making.Templates;

/// <summary>Templates written by hand: each shows one thing at its extremes, which a made one may show too rarely.</summary>
internal static class EdgeTemplates
{
    private const string Gsm7 = "";
    private const string Ucs2 = "encoding: ucs2\n";
    private const string Reject = "unencodable: reject\n";
    private const string Auto = "encoding: auto\n";

    private static readonly (string Settings, string Parameters, string Body)[] _templates =
    [
        // Parts that are exactly full, and pairs on their boundaries.
        (Gsm7, "p: string(160..160, digits)", "{{ p }}"),
        (Gsm7, "p: string(161..161, digits)", "{{ p }}"),
        (Gsm7, "p: string(306..306, digits)", "{{ p }}"),
        (Gsm7, "p: string(459..459, digits)", "{{ p }}"),
        (Gsm7, "p: string(307, gsm7)", "{{ p }}"),
        (Gsm7, "p: list(int(0..9), 153)", "{{ for n in p }}€{{ end }}"),
        (Gsm7, "p: bool", "{{ p ? ('€' * 153) : 'a' }}"),
        (Gsm7, "p: bool", "{{ ('€' * 152) }}{{ p ? '1' : '' }}|"),
        (Ucs2, "p: string(70..70, digits)", "{{ p }}"),
        (Ucs2, "p: string(134..134, digits)", "{{ p }}"),
        (Ucs2, "p: bool", "{{ p ? ('😀' * 67) : 'a' }}"),
        (Ucs2, "p: bool", "{{ ('😀' * 66) }}{{ p ? '12' : '' }}"),
        ("kind: marketing\n", "p: string(148..149, digits)", "{{ p }}"),
        ("kind: marketing\n" + Ucs2, "p: string(58..59, digits)", "{{ p }}"),

        // A number and itself; a quotient that is one shows in the rounds that it counts.
        (Gsm7, "p: int(1..99)", "{{ 'ab' * (p // p) }}{{ p - p }}{{ p % p }}"),
        (Gsm7, "p: int(1..99)\n  q: int(1..99)", "{{ p - q }}{{ p % q }}"),
        (Gsm7, "p: int(1..9)?", "{{ if p <= p }}a{{ else }}nothing{{ end }}{{ if p == p }}b{{ end }}"),
        (Gsm7, "p: decimal(0..9.99)", "{{ p | math.round 2 }}"),
        (Gsm7, "p: decimal(0..1.25)", "{{ p | math.round 2 }}"),
        (Gsm7, "p: int(-3..9)", "{{ 'ab' * (20 // p) }}"),
        (Gsm7, "p: bool", "{{ p ? (('1e16' | string.to_double) ?? 1.5) : 1.5 }}"),
        (Gsm7, "p: list(bool, 3)", "{{ p | array.uniq }}"),
        (Gsm7, "p: date", "{{ p | date.to_string '%-d.%-m.' }}"),

        // What a local can be.
        (Gsm7, "p: bool", "{{ t = 'a'; if p; t = 'b'; end; if t == 'b'; 'a longer text'; end }}"),
        (Reject, "p: bool\n  q: bool\n  n: int(10..99)", "{{ t = '' + n; if p; t = '😀' + n; end; if q; t; else; 'a'; end }}"),

        // Jumps that leave a capture, which keeps what it has, or the 'else' of a loop and no loop around it.
        (Gsm7, "p: list(int(0..9), 3)", "{{ c = '' }}{{ for x in p }}{{ capture c }}q{{ x }}{{ if x == 2; break; end }}rrr{{ end }}[{{ c }}]{{ end }}{{ c }}"),
        (Gsm7, "p: list(int(0..9), 3)\n  q: bool", "{{ c = '' }}{{ for x in p }}{{ capture c }}{{ if q; continue; end }}much longer{{ end }}[{{ c }}]{{ end }}{{ c }}{{ c }}"),
        (Gsm7, "p: list(int(0..9), 2)\n  q: list(int(0..9), 2)", "{{ for x in p }}{{ for y in q }}y{{ else }}none{{ if x > 5; break; end }} at all{{ end }}; {{ end }}"),

        // A null text stays one; a whole number divides and prints by its bits.
        (Gsm7, "p: string(3, gsm7)?", "{{ p * 3 }}{{ (p * 2) ?? 'none' }}{{ (p | string.remove_first 'a') ?? 'nothing at all' }}{{ ('' * 3) ?? 'never' }}"),
        (Gsm7, "p: long(1..9)\n  q: int(1..9)", "{{ 7 | math.divided_by p }}|{{ 7 | math.divided_by (q - 20) }}|{{ (q - 20) | math.format 'X' }}|{{ (p - 20) | math.format 'B' }}"),

        // Which alphabet.
        (Auto, "p: list(int, 2)", "{{ for n in p }}Привет{{ end }}"),
        (Auto, "p: bool", "a{{ if p }}b{{ else }}Я{{ end }}"),
        (Auto, "p: bool", "{{ p ? 'Я' : 'b' }}"),
        (Auto, "p: bool", "{{ if p }}Я{{ end }}abc"),
        (Auto, "p: string(5, digits)", "{{ p }}Я"),
        (Auto, "p: int(0..2)", "{{ 'Я' * p }}"),

        // What characters cost.
        (Gsm7, "p: bool", "{{ p ? '|' : '…' }}"),
        (Gsm7, "p: bool", "{{ p ? '½' : '😀😀' }}"),
        (Reject, "p: string(9, gsm7)", "{{ for c in p }}{{ if !for.first }} & {{ end }}{{ c }}{{ end }}"),
        (Gsm7, "p: list(string(4, gsm7), 2)", "{{ p }}"),
        (Gsm7, "p: list(int(0..9), 3)", "{{ p }}"),
        (Gsm7, "p: list(int(0..9), 3)", "{{ p | array.join ' - ' }}"),

        // Letters in parts: in the template's own text, at a bound, and only put together there.
        (Gsm7, "p: string(4..4)", "e\u0301{{ p }}{{ 'n\u0303' }}"),
        (Auto, "p: string(4..4)", "e\u0301{{ p }}{{ 'n\u0303' + p }}"),
        (Ucs2, "p: string(3..4)", "e\u0301{{ p }}{{ p.size }}"),
        (Reject, "p: string(1..4, gsm7)", "e\u0301{{ p | string.slice 0 1 }}"),
        (Gsm7, "p: bool", "{{ p ? ('e' + '\u0301') : 'o\u0301' }}"),
        (Auto, "p: bool", "{{ p ? ('e' + '\u0301') : 'o\u0301' }}"),
        (Gsm7, "p: bool", "e{{ p ? '\u0301' : '' }}"),
        (Gsm7, "p: enum(paye\u0301|due)", "{{ p }}"),

        // What 'reject' lets through.
        (Reject, "p: enum(ok|août|septembre)", "{{ p }}"),
        (Reject, "p: bool", "{{ p ? 'ab' : 'cde…' }}"),
        (Reject + Auto, "p: enum(ok|août|septembre)", "{{ p }}!"),

        // What conditions and loops let through.
        (Gsm7, "p: int(-10..10)", "{{ p | math.format 'N1' }}"),
        (Gsm7, "p: int(-10..10)\n  q: int(-10..10)", "{{ p * q }}"),
        (Gsm7, "p: int(1..99)", "{{ p + 1 }}"),
        (Gsm7, "p: int(1..9)", "{{ -p }}"),
        (Gsm7, "p: int(-10..9)", "{{ p | math.abs }}"),
        (Gsm7, "p: int(0..99)", "{{ p % 11 }}"),
        (Gsm7, "p: int(-10..-5)", "{{ p }}"),
        (Gsm7, "p: int(-99..99)", "{{ p }}"),
        (Gsm7, "p: decimal(0..9.99)", "{{ p }}"),
        (Gsm7, "p: decimal(-0.50..-0.05)", "{{ p }}"),
        (Gsm7, "p: bool", "{{ p }}"),
        (Gsm7, "p: bool", "{{ n = 1; if p; n = 100; end; n + 1 }}"),
        (Gsm7, "p: int(1..9)?", "{{ p }}"),
        (Gsm7, "p: enum(a|bcd|ef)", "{{ p }}"),
        (Gsm7, "p: date", "{{ p.month }}"),
        (Gsm7, "p: datetime", "{{ $\"{p}\" }}"),
        (Gsm7, "p: int(8..11)", "{{ if p <= 10 }}{{ p }}{{ else }}none at all{{ end }}"),
        (Gsm7, "p: int(9..999)", "{{ if p >= 9 }}{{ p }}{{ else }}none at all{{ end }}"),
        (Gsm7, "p: int(9..11)", "{{ if p >= 10 }}abc{{ else }}{{ p }}{{ end }}"),
        (Gsm7, "p: int(1..20)", "{{ if !(p < 10) }}{{ p }}{{ else }}none{{ end }}"),
        (Gsm7, "p: int(1..200)", "{{ if p < 10 || p > 99 }}{{ p }}{{ else }}12{{ end }}"),
        (Gsm7, "p: string(3, alnum)?", "{{ p ?? 'nobody' }}"),
        (Gsm7, "p: bool", "{{ if p }}a{{ else }}four{{ end }}"),
        (Gsm7, "p: bool", "{{ p ? 'a' : 'four' }}"),
        (Gsm7, "p: string(5, alnum)", "{{ if p == 'a' }}x{{ end }}{{ p }}"),
        (Gsm7, "p: bool", "{{ capture c }}four{{ end }}{{ if p }}{{ c }}{{ end }}"),
        (Gsm7, "p: bool", "{{ t = 'a'; if p; t = 'four'; end; t }}"),
        (Gsm7, "p: bool", "{{ t = 'four'; if p; t = 'a'; end; t }}"),
        (Gsm7, "p: list(int(0..9), 3)", "{{ for n in p }}{{ n }}{{ else }}nobody{{ end }}"),
        (Gsm7, "p: list(int(0..9), 3)", "{{ for n in p }}ab{{ if n > 5; break; end }}c{{ else }}abcabcabcabc{{ end }}"),
        (Gsm7, "p: list(int(0..9), 3)", "{{ for n in p }}ab{{ if n > 5; continue; end }}cd{{ end }}"),
        (Gsm7, "p: list(int(0..9), 3)", "{{ for n in p }}{{ if n >= 0; break; end }}cd{{ else }}ef{{ end }}"),
        (Gsm7, "p: list(int(0..9), 3)", "{{ for n in p limit:2 }}{{ n }}{{ end }}"),
        (Gsm7, "p: list(int(0..9), 3)", "{{ for n in p offset:1 }}{{ n }}{{ end }}"),
        (Gsm7, "p: list(int(0..9), 3)\n  q: int(0..2)", "{{ for n in p offset:q }}{{ n }}{{ else }}none{{ end }}"),
        (Gsm7, "p: list(int(0..9), 3)", "{{ for n in p }}{{ n }}{{ if for.last }}. That is all{{ end }}{{ end }}"),
        (Gsm7, "p: list(int(0..9), 30)", "{{ n = 0; for x in p; n += 1; end; n }}"),
        (Gsm7, "p: list(int(0..9), 30)", "{{ t = ''; for x in p; t += 'x'; end; t }}"),
        (Ucs2, "p: string(2..2)", "{{ for c in p }}ab{{ end }}"),

        // How long functions print.
        (Gsm7, "p: string(10..10, digits)", "{{ p | string.size }}"),
        (Gsm7, "p: long", "{{ '' + p | string.to_long }}"),
        (Gsm7, "p: int(1..2)", "{{ p | string.pluralize 'a long word' 'b' }}"),
        (Gsm7, "p: string(5, digits)?", "{{ p | object.default 'nobody at all' }}"),
        (Gsm7, "p: string(5, digits)", "{{ p | string.append '12' }}"),
        (Gsm7, "p: string(5, digits)", "{{ p | string.prepend '12' }}"),
        (Gsm7, "p: long", "{{ p | math.format 'N1' }}"),
        (Gsm7, "p: decimal(0..9.99)", "{{ p | math.format 'F3' }}"),
        (Gsm7, "p: decimal(0..9.99)", "{{ p | math.format '0' }}"),
        (Gsm7, "p: decimal(0..9.99)", "{{ p | math.format '0.### EUR' }}"),
        (Gsm7, "p: decimal(-9.99..9.99)", "{{ p | math.format '0.00' }}"),
        (Gsm7, "p: decimal(-9.99..9.99)", "{{ p | math.format '0;(0) owed;none' }}"),
        (Gsm7, "p: decimal(-9.99..9.99)", "{{ p | math.format 'E1' }}"),
        (Gsm7, "p: int(-5..255)", "{{ p | math.format 'X' }}"),
        (Gsm7, "p: int(5..2550)", "{{ p | math.format 'X2' }}"),
        (Gsm7, "p: long(0..99)", "{{ p | math.format 'B3' }}"),
        (Gsm7, "p: int(0..1234567)", "{{ p | math.format '#,##0' }}"),
        (Gsm7, "p: int(0..999999)", "{{ p / 8 }}"),
        (Gsm7, "p: int(1..999999)", "{{ p / 7 }}"),
        (Gsm7, "p: int(0..9)", "{{ p / 3 }}"),
        (Gsm7, "p: decimal(0..999.99)", "{{ p * 1.25 }}"),
        (Gsm7, "p: decimal(0..9.99)", "{{ p % 10 }}"),
        (Gsm7, "p: decimal(0..9.99)", "{{ p / 8 }}"),
        (Gsm7, "p: long", "{{ p | math.format 'P' }}"),
        (Gsm7 + "culture: pl\n", "p: date", "{{ p | date.to_string '%B' }}"),
        (Gsm7 + "culture: pt\n", "p: date", "{{ p | date.to_string '%A' }}"),
        (Gsm7, "p: date", "{{ p | date.to_string '%j %B' }}"),
        (Gsm7, "p: datetime", "{{ p | date.to_string '%s' }}"),
        (Gsm7, "p: date", "{{ p | date.to_string '%-d' }}"),
        (Gsm7, "p: datetime", "{{ p | date.to_string '%-d.%-m.%-y %-H:%-M' }}"),
        (Gsm7 + "culture: ru\n", "p: date", "{{ p | date.to_string '%-d %B' }}"),
        (Gsm7, "p: date?", "{{ p | date.to_string '%d' }}"),
    ];

    // While the account's STOP restriction stands: with its 12 units a message is one segment, or takes one more.
    private static readonly (string Settings, string Parameters, string Body)[] _standing =
    [
        (Gsm7, "p: string(148..149, digits)", "{{ p }}"),
        (Gsm7, "p: string(294..295, digits)", "{{ p }}"),
        (Gsm7, "p: string(147..148, gsm7)", "{{ p }}"),
        (Ucs2, "p: string(58..59, digits)", "{{ p }}"),
        (Ucs2, "p: string(122..123, digits)", "{{ p }}"),
        (Auto, "p: string(58..59)", "{{ p }}"),
        (Gsm7, "p: bool", new string('a', 155)),
        (Ucs2, "p: bool", new string('a', 65)),
    ];

    // Of parameters that are texts, those that show it best.
    private static readonly (string Settings, string Parameters, string Body, string[] Texts)[] _ofTexts =
    [
        (Gsm7, "p: string(4..12)", "{{ p | string.downcase }}", ["ẞẞ"]),
        (Gsm7, "p: string(4..12)", "{{ p | string.truncate 4 }}", ["½½½½", "😀😀😀aaaa"]),
        (Gsm7, "p: string(12, gsm7)", "{{ p | string.slice 0 4 }}", ["€€€€€€"]),
        (Gsm7, "p: string(12)", "{{ p | string.slice 0 2 }}", ["½½½½"]),
        (Gsm7, "p: string(4)", "{{ p | string.handleize }}", ["a\u0301b\u0301c\u0301d"]),
        (Gsm7, "p: string(9, digits)", "{{ p | string.split '0' | array.join ', ' }}", ["102030405", "0"]),
        (Gsm7, "p: string(9, digits)", "{{ p | string.split '0' }}", ["102030405", "123456789"]),
        (Gsm7, "p: string(9, gsm7)", "{{ for c in p }}{{ c }}{{ c }}{{ end }}", ["aaaaaaaaa", "€€€€"]),
        (Gsm7, "p: string(10, gsm7)", "{{ p | string.pad_right 20 }}", ["€€€€€"]),
        (Gsm7, "p: string(10..10, gsm7)", "{{ p | string.pad_left 8 }}", ["€€€€€", "aaaaaaaaaa"]),
        (Ucs2, "p: string(10, gsm7)", "{{ p | string.pad_left 8 }}", ["aaaaaaaaaa"]),
        (Ucs2, "p: string(6)", "{{ p | sms.transliterate }}", ["½½½½½½"]),
        (Ucs2, "p: string(1..4, ascii)", "{{ p | string.strip }}", [" "]),
        (Ucs2, "p: string(134)", "{{ p }}", [new string('a', 66) + string.Concat(Enumerable.Repeat("😀", 34)), "a" + string.Concat(Enumerable.Repeat("😀", 66)) + "a"]),
        (Gsm7, "p: string(306, gsm7)", "{{ p }}", [new string('€', 153), new string('a', 152) + new string('€', 77)]),
        (Auto, "p: string(10, gsm7)", "{{ p | string.upcase }}", ["èùìòà"]),
        (Auto, "p: string(10, gsm7)", "{{ p | string.downcase }}", ["ÇΔΦΓ"]),
        (Auto, "p: string(10, gsm7)", "{{ p | string.capitalize }}", ["ù"]),
        (Auto, "p: string(10, gsm7)", "{{ p | string.handleize }}", ["Ç"]),
        (Auto, "p: string(10, digits)", "{{ p | string.replace '0' 'Я' }}", ["0"]),
        (Gsm7, "p: string(153, digits)", "{{ p | string.replace '0' '€' }}", [new string('0', 153)]),
        (Ucs2, "p: string(67, digits)", "{{ p | string.replace '0' '😀' }}", [new string('0', 67)]),
        (Gsm7, "p: string(20, digits)", "{{ p | string.to_int }}", [""]),
        (Reject, "p: string(12)", "{{ p | string.slice 0 4 }}", ["€€€€€€", "…………"]),
        (Reject, "p: string(5)", "{{ capture c }}{{ p }}{{ end }}{{ c | string.size }}", [new string('\u200b', 100)]),
        (Reject, "p: string(9)", "{{ p | string.upcase }}", ["çççç", "ê"]),
        (Gsm7, "p: string(8, alnum)", "{{ p | string.truncatewords 9 }}", ["aaaaaaaa"]),
        (Gsm7, "p: string(8, alnum)", "{{ p | string.truncatewords 9 ' and more' }}", ["aaaaaaaa"]),
        (Gsm7, "p: string(8, alnum)", "{{ p | string.slice 1 4 }}", ["aaaaaaaa"]),
        (Gsm7, "p: string(5, digits)", "{{ p | string.truncate 2 }}", ["00000"]),
        (Gsm7, "p: string(5, digits)", "{{ p | string.contains '0' }}", ["0", "1"]),

        // A text and itself, and letters in another case.
        (Gsm7, "p: string(3..5, digits)", "{{ p | string.replace p 'a longer text' }}", ["00000", "012"]),
        (Gsm7, "p: string(5, digits)", "{{ p | string.replace_first p 'a longer text' }}", ["", "01234"]),
        (Gsm7, "p: string(5, digits)", "{{ p | string.contains p }}", ["", "0"]),
        (Gsm7, "p: string(5, gsm7)", "{{ p | string.replace_first 'ç' 'a longer text' }}", ["Ç"]),
        (Gsm7, "p: string(5, gsm7)", "{{ if p | string.equals_ignore_case 'ç' }}a longer text{{ end }}", ["Ç"]),

        // What a text can hold, what it is not, and what is read of it.
        (Gsm7, "p: string(3, digits)", "{{ if p < '!' }}a longer text{{ end }}", ["", "1"]),
        (Gsm7, "p: string(1..3)", "{{ if p | string.whitespace }}a longer text{{ end }}", ["  "]),
        (Gsm7, "p: string(5, alnum)", "{{ p | string.upcase | string.replace_first 'a' 'a longer text' }}", ["a"]),
        (Gsm7, "p: string(5, alnum)", "{{ if p != 'a' }}{{ if p == 'b' }}a longer text{{ end }}{{ end }}", ["b"]),
        (Gsm7, "p: string(5, alnum)", "{{ t = p; if t == 'a'; 'x'; end; if t == 'a'; 'a longer text'; end }}", ["a"]),
        (Gsm7, "p: string(5, digits)", "{{ if p | string.empty }}none{{ else }}a longer text{{ p }}{{ end }}", ["01234"]),
        (Gsm7, "p: string(5, digits)", "{{ p | string.slice (-2) }}", ["01234"]),
        (Gsm7, "p: string(5, digits)", "{{ p | string.truncate 4 ' and more' }}", ["00000"]),
        (Gsm7, "p: string(4)", "{{ if ((p | string.to_int) ?? 0) < 0 }}a longer text{{ end }}", ["-5"]),
        (Gsm7, "p: string(4, alnum)", "{{ (p | string.to_double) ?? 0.5 }}", ["1e14", "1e16"]),
        (Reject, "p: string(4)", "{{ for c in p limit:1 }}{{ c }}{{ end }}", ["€€"]),
        (Auto, "p: string(2..8, ascii)", "{{ if (p | string.size) < 2 }}a longer text{{ end }}", ["~"]),

        // Rounds that differ, and what is left where there are none.
        (Gsm7, "p: string(5, digits)", "{{ for c in p offset:1 }}{{ c }}{{ else }}{{ p }} is all that there is{{ end }}", ["0"]),
        (Gsm7, "p: string(9, gsm7)", "{{ for c in p }}{{ if !for.first }} & {{ end }}{{ c }}{{ end }}", ["aaaaaaaaa"]),
        (Gsm7, "p: string(20, digits)", "{{ for c in p }}{{ if for.even }}{{ c }}{{ else }}odd{{ end }}{{ end }}", [new string('0', 20)]),
    ];

    // Languages that tell numbers apart in many ways, and write amounts in others.
    private static readonly string[] _languages = ["en", "fr", "pl", "ar", "lt", "sl", "cy", "he", "ga", "lv", "da", "es", "ru", "pt-PT", "hi", "ja", "de-CH", "nl"];

    private const string Forms = "zero: '0' one: 'xx' two: 'two--' few: 'a few' many: 'many, many' other: 'o'";

    private static readonly (string Parameters, string Body)[] _ofLanguages =
    [
        ("p: int(-5..120)", $"{{{{ sms.plural p {Forms} }}}}"),
        ("p: long", $"{{{{ p }}}} {{{{ p | sms.plural {Forms} }}}}"),
        ("p: decimal(0..9.99)", $"{{{{ p | sms.plural {Forms} }}}}|{{{{ sms.plural_category p }}}}"),
        ("p: decimal(-2.5..9.75)", $"{{{{ p | sms.plural format: '0.0' {Forms} }}}}|{{{{ sms.plural_category p format: 'N0' }}}}"),
        ("p: int(0..120)", $"{{{{ sms.ordinal p {Forms} }}}}{{{{ p }}}}"),
        ("p: decimal(-9999.99..12345.678)", "{{ sms.money p 'EUR' }}"),
        ("p: long", "{{ sms.money p 'USD' }}"),
        ("p: int(1..9)", "{{ sms.money (p * 1.005m) 'KWD' }}{{ sms.plural (math.round (p / 20)) " + Forms + " }}"),
    ];

    public static IReadOnlyList<MadeTemplate> All { get; } =
    [
        .. _languages.SelectMany(culture => _ofLanguages.Select(t => (Culture: culture, t.Parameters, t.Body))).Select((t, i) => Make("language", i, $"culture: {t.Culture}\n", t.Parameters, t.Body)),
        .. _ofTexts.Select((t, i) => Make("text", i, t.Settings, t.Parameters, t.Body) with { Texts = t.Texts }),
        .. _templates.Select((t, i) => Make("edge", i, t.Settings, t.Parameters, t.Body)),
        .. _standing.Select((t, i) => Make("stop", i, t.Settings, t.Parameters, t.Body) with { StopRestrictionLifted = false }),
    ];

    private static MadeTemplate Make(string name, int number, string settings, string parameters, string body) => new(
        $"{name}_{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}",
        $"{settings}{(settings.StartsWith(Reject, StringComparison.Ordinal) ? "" : "unencodable: replace\n")}segments: dynamic\nparams:\n  {parameters}\n",
        [body])
    {
        // So that a text can fill its room.
        StopRestrictionLifted = true,
    };
}
