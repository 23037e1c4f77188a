namespace TemplateSms.Language.Tests.Analysis.Matrices;

/// <summary>Templates with faults, by the rule whose words and places they show.</summary>
internal static class FindingMatrices
{
    private const string Values = "params:\n  x: string(9)\n  g: string(5, gsm7)?\n  e: enum(small|Zoë|Яna)\n  d: date\n  l: list(string(3), 2)\n  n: int(1..9)\n  t: bool\n";

    private static readonly string _a140 = new('a', 140);
    private static readonly string _a150 = new('a', 150);

    public static IReadOnlyDictionary<string, FindingMatrix> All { get; } = new Dictionary<string, FindingMatrix>(StringComparer.Ordinal)
    {
        ["Alphabets"] = new(
            [Values, "unencodable: reject\n" + Values, "unencodable: replace\n" + Values, "encoding: auto\n" + Values, "encoding: auto\nunencodable: reject\n" + Values, "encoding: ucs2\n" + Values, "culture: pl\nunencodable: reject\n" + Values],
            [
                "Voilà… ê", "Я", "😀 and 😀", "“Hi” – ok…", "e\u0302 and ê", "a\r\nê", "{{ x }}…", "{{ x }}", "{{ g }}", "{{ e }}", "{{ l }}", "{{ '' + 'ê' }}", "{{ t ? 'ê' : 'Я' }}", "{{ `…` }}", "{{ \"\\u2026\" }}", "{{ \"a…b\" }}", "{{ x ?? '…' }}", "{{ g ?? '…' }}",
                "{{ x | string.replace 'e' 'ê' }}", "{{ x | string.append '…' | string.upcase }}", "{{ 'à la' | string.upcase }}", "{{ g | string.upcase }}", "{{ d | date.to_string '%A %B' }}", "{{ d | date.to_string 'ê %d' }}", "{{ d }}", "{{ e | string.upcase }}", "{{ e | string.downcase }}",
                "{{ capture c }}ê{{ x }}{{ end }}{{ c }}", "{{ for p in l }}{{ p }}·{{ end }}", "{{ $'{g}…{e}' }}", "{{ l | array.join ' · ' }}", "{{ v = '…'; v }}", "{{ v = 'a'; if t; v = 'ê'; end; v }}", "{{ case n }}{{ when 1 }}ê{{ else }}Я{{ end }}", "{{ x | string.truncate 3 '…' }}", "{{ 'ê' * n }}", "{{ '…' | sms.transliterate }}",
                "{{ if t }}Я{{ else }}abc{{ end }}", "{{ if t && n == 2 }}{{ e }}{{ end }}", "{{ n | string.pluralize 'œuf' 'œufs' }}", "{{ if e == 'Zoë' }}{{ e }}{{ end }}", "{{ if e != 'small' }}{{ e }}{{ end }}", "{{ 'ab' + \"ê\" + `…` }}",
                "{{ for p in l }}Я{{ end }}", "{{ capture c }}{{ for p in l }}Я{{ end }}{{ end }}{{ c }}", "{{ 'Я' * 2 }}", "{{ 'Я' * n }}", "{{ 'Я' * (n - 1) }}", "{{ '…' * (n - 1) }}", "{{ '…' * 0 }}", "{{ ('Я' * n) | string.slice 0 1 }}", "{{ t ? 'Я' : 'Ж' }}", "{{ (t ? 'Я' : 'Ж') + 'a' }}", "{{ (t ? 'Я' : 'b') + 'Ж' }}",
            ]),

        ["Overflows"] = new(
            [
                "params:\n  x: string(20, gsm7)\n  y: string(8..12)\n  n: int\n  l: list(string(9, digits), 3)\n", "segments: 2\nparams:\n  x: string(170, gsm7)\n  y: string(8..12)\n  n: int\n  l: list(string(9, digits), 30)\n", "encoding: ucs2\nparams:\n  x: string(60)\n  y: string(30)\n  n: int\n  l: list(string(9), 3)\n",
                "encoding: auto\nparams:\n  x: string(60)\n  y: string(100, gsm7)\n  n: int\n  l: list(string(9), 3)\n", "gateway: twilio\nsegments: dynamic\nparams:\n  x: string(1500)\n  y: string(200)\n  n: int\n  l: list(uri(90), 3)\n", "kind: marketing\nparams:\n  x: string(12, gsm7)\n  y: string(6)\n  n: int(0..9)\n  l: list(string(9, digits), 3)\n",
            ],
            [
                _a140 + "{{ x }}", _a150 + "{{ x }}{{ y }}", "{{ x }}" + _a150, _a150 + _a140, _a150 + "€€€€€€", "{{ x }}{{ x }}{{ x }}{{ x }}{{ x }}{{ x }}{{ x }}{{ x }}{{ x }}", _a140 + "{{ if n > 3 }}{{ x }}{{ else }}{{ y }}{{ end }}", "{{ n }}, {{ x }}, {{ y }}, {{ l }}: " + _a140, _a150 + "{{ l | array.join ', ' }}", _a140 + "{{ for p in l }}{{ p }} {{ end }}",
                "a\r\n" + _a150 + "éé{{ y }}b", "😀" + string.Concat(Enumerable.Repeat("😀", 80)), _a150 + "{{ 'abcdefghijklmnop' }}", _a140 + "{{ x | string.truncate 15 }}{{ x | string.upcase }}", new string('€', 70) + "{{ y }}{{ x }}", new string('[', 78) + "ab{{ y }}", new string('a', 160), new string('a', 148), new string('a', 149), new string('a', 161), _a150 + "{{ n }}",
            ]),

        ["MissingLimits"] = new(
            [
                "params:\n  x: string\n", "params:\n  x: string(5..)\n", "params:\n  x: string?\n", "params:\n  x: uri\n", "params:\n  x: list(string)\n", "params:\n  x: list(string, 3)\n", "params:\n  x: list(string(5))\n", "params:\n  x: list(uri, 2)\n  y: string(9)\n", "params:\n  x: Acme.Order\n", "params:\n  x: list(Acme.Line, 3)\n  y: string\n",
                "segments: 3\nparams:\n  x: string(alnum)\n", "encoding: ucs2\nparams:\n  x: string\n", "encoding: auto\nparams:\n  x: list(string)\n",
            ],
            ["Hi {{ x }}", _a140 + "{{ x }}", "{{ x }} {{ x }}", "{{ x | string.upcase }}!", "{{ for p in x }}{{ p }}{{ end }}", "{{ x | array.join ', ' }}", "{{ x.name }} {{ x.total }}", "{{ for p in x }}{{ p.label }}{{ end }}", "{{ v = x }}{{ v }}", "{{ if x == 'a' }}{{ x }}{{ end }}", "{{ x | string.truncate 30 }}", "{{ $'{x}' }}"]),

        ["Growth"] = new(
            ["params:\n  n: int\n  l: list(string(9), 400)\n  m: list(string(300, gsm7), 900)\n"],
            [
                "{{ t = '' }}{{ for p in l }}{{ t = t + p }}{{ end }}{{ t | string.size }}", "{{ t = 'a' }}{{ for p in l }}{{ t = t + t }}{{ end }}{{ t | string.size }}", "{{ t = '' }}{{ for p in m }}{{ t = t + p }}{{ end }}{{ t | string.size }}", "{{ capture c }}{{ for p in m }}{{ p }}{{ end }}{{ end }}{{ c | string.size }}", "{{ 'abc' * 9_000_000 | string.size }}",
                "{{ t = 'a' }}{{ for p in l }}{{ t = t | string.append 'bc' }}{{ end }}{{ t | string.size }}", "{{ t = 'a' }}{{ for p in m }}{{ capture t }}{{ t }}{{ p }}{{ end }}{{ end }}{{ t | string.size }}", "{{ n * n }}", "{{ n + 1 }}", "{{ n - 1 - n }}", "{{ -n }}", "{{ 2147483647 * 3 }}",
            ]),

        ["Plurals"] = new(
            ["culture: pl\nparams:\n  n: int\n", "culture: pl\nparams:\n  n: int(2..4)\n", "culture: fr\nparams:\n  n: int\n", "culture: en\nparams:\n  n: int(0..5)\n", "culture: ar\nparams:\n  n: decimal(0..9.9)\n", "culture: en\nparams:\n  n: decimal(0..99.99)\n"],
            ["{{ n }} {{ n | sms.plural one:'a' other:'bcd' }}", "{{ n | sms.plural one:'a' few:'bc' many:'def' other:'ghij' }}", "{{ n | math.format '0.0' }} {{ n | sms.plural one:'a' other:'b' }}", "{{ n | sms.ordinal one:'st' two:'nd' few:'rd' other:'th' }}", "{{ n | sms.plural zero:'none' one:'a' other:'b' }}", "{{ n | sms.plural one:'…' other:'œ' }}"]),

        ["Trackers"] = new(
            [
                .. new[]
                {
                    "a-b", "ab{{ x }}", "ab{{ x | string.upcase }}", "{{ n }}", "{{ n + 1 }}", "{{ t }}", "{{ t ? 'a' : 'b' }}", "{{ t ? 'a' : 'b-' }}", "{{ 'c' }}", "{{ 'c d' }}", "{{ e }}", "{{ d }}", "{{ d | date.to_string '%Y%m%d' }}", "{{ d | date.to_string '%A' }}", "{{ d | date.to_string '%d z%B' }}", "{{ d | date.to_string 'zZaA09%H' }}", "{{ d | date.to_string '/:@[`{' }}", "{{ l.size }}",
                    "{{ g }}", "{{ v = 'a' }}{{ v }}", "{{ capture c }}a{{ end }}", "{{ for p in l }}{{ p }}{{ end }}", "{{ x }}{{ x }}{{ x }}{{ x }}{{ x }}{{ x }}", new string('a', 49), new string('a', 50), "{{ if t }}-{{ else }}b{{ end }}", "😀", "{{ -n }}", "{{ x | string.slice 0 2 }}", "{{ w }}", "",
                }.SelectMany(tracker => new[] { "", "gateway: twilio\n", "gateway: twilio, isendpro\n" }.Select(gateway => $"{gateway}tracker: \"{tracker}\"\nparams:\n  x: string(9, alnum)\n  g: string(5, gsm7)?\n  e: enum(small|Zoë)\n  d: date\n  l: list(string(3, digits), 2)\n  n: int(1..9)\n  t: bool\n  w: int(-5..9)\n")),
            ],
            ["{{ x }}{{ g }}{{ e }}{{ d }}{{ l }}{{ n }}{{ t }}{{ w }}"]),

        ["Links"] = new(
            ["segments: 2\nparams:\n  x: string(20, alnum)\n  u: uri(40)\n  f: string(30)\n", "segments: 3\nencoding: ucs2\nparams:\n  x: string(20, alnum)\n  u: uri(40)\n  f: string(30)\n", "segments: 3\nencoding: auto\nparams:\n  x: string(20, alnum)\n  u: uri(40)\n  f: string(30)\n"],
            [
                .. new[] { 40, 47, 60, 66, 67, 100, 130, 132, 133, 134, 140, 150, 152, 153, 154 }.SelectMany(before => new[] { $"{new string('a', before - 1)} https://a.example/bcd and more of it", $"{new string('a', before - 1)} {{{{ u }}}} and more" }),
                _a140 + " {{ x }} www.acme.example", _a140 + " https://a.example/{{ x }}{{ x }}?q={{ x }} end", _a140 + " https://a.example/{{ u }}", "https://a.example/ " + _a150, "{{ u }} " + _a150, "{{ f }} " + _a140 + " https://a.example/b", "{{ for i in 'abc' }}https://a.example/b {{ end }}" + _a140, "{{ if x == 'a' }}" + _a140 + "{{ end }} see https://a.example/b {{ f }}",
                new string('€', 70) + " https://a.example/bcdef and more", _a140 + "{{ x }}https://a.example", "{{ capture c }}" + _a140 + " https://a.example/b{{ end }}{{ c }} and more", new string('я', 60) + " https://a.example/b and more", _a140 + "\nhttps://a.example/b\nmore", _a150 + "http://a.b/c d",
            ]),

        ["ForeignTexts"] = new(
            ["params:\n  first_name: string(9, gsm7)\n  order_id: int(1..9)\n"],
            [
                .. new[]
                {
                    "{customer}", "{0}", "{1:N2}", "{7}", "{{1}}", "{{ 2 }}", "{{9}}", "{{ 12 }}", "{% if vip %}", "{# note #}", "{{#if vip}}", "{{#unless vip}}", "{{#each lines}}", "{{#foreach lines}}", "{{#list lines}}", "{{#with a}}", "{{#vip}}x{{/vip}}", "{{# note }}", "${name}", "#{name}", "%(name)s", "%s", "%1$s", "%.2f", "%NAME%", "$(name)", "$name$", "[[name]]", "[First Name]", "<order id>",
                    "*|FNAME|*", "<%= name %>", "<?= $name ?>", "{$name}", "{/if}", "@Model.Name", "__name__", "##first_name##", "\\(name)", "\" + name + \"", "&amp;", "&#39;", "&#x41;", "&nbsp;", "&eacute;", "&nosuch;", "<br>", "<br/>", "</p>", "<b>", "\\n", "\\r\\n", "\\t", "\\u00e9", "\\x41", "\\'", "\\\"", "C:\\new", "\\\\server\\temp", "@first_name", "$ORDER_ID", ":firstName", "{first name}", "«first_name»", "5 % de", "100%s",
                }.SelectMany(tag => new[] { tag, $"{{{{ first_name }}}} {tag}\nb{tag} {{{{ order_id }}}}" }),
                "{%{ {name} }%}", "{{ '{name}' }}", new string('x', 99) + "\\n", "a:\\" + new string('x', 97) + "\\n", "a:\\" + new string('x', 98) + "\\n", "a:\\" + new string('x', 120) + "\\n", "\\n" + new string('x', 96) + "\\q", "\\n" + new string('x', 97) + "\\q", "\\n" + new string('x', 99) + "\\q", "\\n" + new string('x', 100) + "\\q",
            ]),

        ["Stops"] = new(
            ["kind: marketing\nparams:\n  x: string(9)\n", "params:\n  x: string(9)\n", "sender: ACME\nparams:\n  x: string(9)\n", "gateway: twilio\nparams:\n  x: string(9)\n", "gateway: isendpro, twilio\nkind: marketing\nparams:\n  x: string(9)\n", "encoding: ucs2\nkind: marketing\nparams:\n  x: string(9)\n", "encoding: auto\nsegments: 2\nparams:\n  x: string(9)\n"],
            [.. new[] { 49, 50, 58, 61, 62, 70, 139, 140, 148, 149, 151, 152, 160, 285, 286, 294, 297, 298, 306 }.SelectMany(length => new[] { new string('a', length), new string('a', length) + "{{ x }}" })]),
    };
}
