namespace TemplateSms.Generator.Tests.Proof;

/// <summary>Templates by the one fact of the proof that each of them rests on.</summary>
internal static class TransferCases
{
    private const string Gsm7 = "encoding: gsm7\n";
    private const string Auto = "encoding: auto\n";
    private const string Reject = "unencodable: reject\n";
    private const string Replace = "unencodable: replace\n";

    public static IReadOnlyDictionary<string, (string Settings, string Parameters, string[] Bodies)> All { get; } = new Dictionary<string, (string, string, string[])>(StringComparer.Ordinal)
    {
        // What is computed.
        ["whole quotient, divisor may be zero"] = (Gsm7, "p: int(-20..300)\n  q: int(-3..12)", ["{{ p // q }}", "{{ 250 // q }}", "{{ 2 // p }}"]),
        ["quotient of decimals, divisor may be zero"] = (Gsm7, "p: decimal(-9.5..20.25)\n  q: decimal(-0.5..2.5)", ["{{ p // q }}", "{{ (p / q) | math.ceil }}", "{{ (p / q) | math.round 1 }}"]),
        ["number and itself"] = (Gsm7, "p: int(-9..99)", ["{{ 'ab' * (p // p) }}", "{{ p - p }}", "{{ p % p }}"]),
        ["comparison with itself"] = (Gsm7, "p: int(1..9)?\n  q: date?", ["{{ if p <= p }}a{{ else }}nothing{{ end }}", "{{ if q >= q }}a{{ else }}nothing{{ end }}", "{{ p == p }}", "{{ p != p }}"]),
        ["remainder of decimals"] = (Gsm7, "p: decimal(-9.25..9.99)\n  q: decimal(0.5..3.5)", ["{{ p % q }}", "{{ 7 % q }}"]),
        ["quotient of a decimal by a constant"] = (Gsm7, "p: decimal(0..9.99)", ["{{ p / 4 }}", "{{ p / 0.5 }}", "{{ p / 25 }}"]),
        ["quotient of small whole numbers"] = (Gsm7, "p: int(1..12)\n  q: int(1..7)", ["{{ p / q }}", "{{ p / 3 }}", "{{ p / 8 }}"]),
        ["product of a decimal and a double"] = (Gsm7, "p: decimal(0..9.99)", ["{{ p * 0.25 }}", "{{ p * 1.2 }}"]),
        ["rounded decimal"] = (Gsm7, "p: decimal(-9.99..9.99)", ["{{ p | math.round 1 }}", "{{ p | math.round 2 }}", "{{ p | math.round }}"]),
        ["decimal between two whole numbers"] = (Gsm7, "p: decimal(-0.50..-0.05)\n  q: decimal(1.25..1.75)", ["{{ case (p | string.size) }}{{ when 1, 2, 3 }}none{{ end }}{{ q }}", "{{ p }}", "{{ q | string.size }}"]),
        ["whole number and a fraction"] = (Gsm7, "p: int\n  q: int(1..3)", ["{{ 1.50m != p }}", "{{ q == 2.0 }}"]),

        // What is read of a text.
        ["whole number of a text"] = (Gsm7, "p: string(10, digits)\n  q: string(3..12)\n  r: string(4, ascii)", ["{{ (p | string.to_int) ?? 7 }}", "{{ (p | string.to_long) ?? 7 }}", "{{ (q | string.to_long) ?? 7 }}", "{{ (r | string.to_int) ?? 7 }}"]),
        ["double of a text"] = (Gsm7, "p: string(10, digits)\n  q: string(2..8, alnum)\n  r: string(6, ascii)\n  s: string(15)", ["{{ (p | string.to_double) ?? 0.5 }}", "{{ (q | string.to_double) ?? 0.5 }}", "{{ (r | string.to_double) ?? 0.5 }}", "{{ (s | string.to_double) ?? 0.5 }}"]),
        ["double that frameworks print in two ways"] = (Gsm7, "p: bool", ["{{ p ? (('1e15' | string.to_double) ?? 1.5) : 1.5 }}", "{{ ('1234567890123456' | string.to_double) ?? 1.5 }}", "{{ ('-9.9e16' | string.to_double) ?? 1.5 }}"]),

        // What is formatted.
        ["exponent of a number format"] = (Gsm7, "p: int(-99..99)\n  q: decimal(0..9.99)", ["{{ p | math.format 'E2' }}", "{{ q | math.format 'e1' }}"]),
        ["digits of bits"] = (Gsm7, "p: int(0..300)", ["{{ p | math.format 'X' }}", "{{ p | math.format 'x4' }}", "{{ p | math.format 'B' }}"]),
        ["custom number format"] = (Gsm7, "p: decimal(-99.5..999.25)", ["{{ p | math.format '0.0' }}", "{{ p | math.format '#,##0.00' }}", "{{ p | math.format '0.0;-;zero' }}"]),
        ["unpadded date"] = (Gsm7, "p: datetime", ["{{ p | date.to_string '%-d.%-m. %-H:%-M' }}", "{{ p | date.to_string '%A %e %B' }}"]),
        ["date without a time of day"] = (Gsm7, "p: date", ["{{ p | date.to_string '%-d.%-m. %-H:%-M' }}", "{{ p | date.to_string '%p %I %-l %s' }}", "{{ p | date.to_string '%C %y %U %j %A %b' }}"]),
        ["time of day beside a month in the culture's grammar"] = ("encoding: gsm7\nculture: pl\n", "p: time\n  q: date", ["{{ p | date.to_string '%A %e %B' }}", "{{ q | date.to_string '%-d %B %-H' }}", "{{ p | date.to_string '%B' }}"]),
        ["time of day without a date"] = (Gsm7, "p: time", ["{{ p | date.to_string '%-d.%-m. %-H:%-M' }}", "{{ p | date.to_string '%A %e %B %p %-I' }}", "{{ p | date.to_string '%H:%M:%S %L' }}"]),

        // What is cut, replaced and filled up.
        ["slice from the end"] = (Replace, "p: string(9)\n  q: string(10, digits)", ["{{ p | string.slice (-2) }}", "{{ p | string.slice1 (-1) 2 }}", "{{ q | string.slice (-3) 2 }}", "{{ p | string.slice1 7 5 }}"]),
        ["short text that is truncated"] = (Replace, "p: string(8, gsm7)\n  q: string(6)\n  d: date", ["{{ p | string.truncate 8 }}", "{{ p | string.truncate 7 }}", "{{ q | string.truncate 9 }}", "{{ d | string.truncate 12 p }}"]),
        ["words of which none is kept"] = (Replace, "p: string(12)", ["{{ p | string.truncatewords 0 }}", "{{ p | string.truncatewords (-1) }}", "{{ p | string.truncatewords 1 }}"]),
        ["text replaced in itself"] = (Replace, "p: string(12)\n  q: string(6)?", ["{{ p | string.replace p 'abc' }}", "{{ q | string.replace q 'abc' }}", "{{ p | string.remove p }}"]),
        ["text replaced by itself"] = (Replace, "p: string(8)\n  q: string(3)?", ["{{ 'x, y' | string.replace q q }}", "{{ p | string.replace q q }}"]),
        ["replacement in a text that is known"] = (Replace, "p: string(6)", ["{{ 'Œ' | string.replace_first 'ß' p }}", "{{ 'x, y' | string.replace_first 'X' p }}", "{{ 'a-a' | string.replace '-' p }}"]),
        ["letters in another case"] = (Replace, "p: string(8, alnum)\n  q: string(8, digits)\n  r: string(5)", ["{{ p | string.replace_first 'A' 'bcd' }}", "{{ q | string.replace_first 'a' 'bcd' }}", "{{ r | string.replace_first 'K' 'bcd' }}", "{{ r | string.remove_last 'ß' }}", "{{ if (r | string.equals_ignore_case 'AB') }}equal{{ end }}"]),
        ["text filled up under reject"] = (Reject, "p: string(8)\n  q: string(5)?", ["{{ p | string.pad_right 3 }}", "{{ p | string.pad_left 6 }}", "{{ q | string.pad_left 9 }}"]),
        ["character under reject"] = (Reject, "p: string(12)", ["{{ for c in p limit:1 }}{{ c }}{{ end }}", "{{ for c in p offset:1 reversed limit:3 }}{{ c }}, {{ end }}"]),
        ["parts of a text"] = (Replace, "p: string(9)", ["{{ (p | string.split ' ') | array.join '--' }}", "{{ (p | string.split 'e') | array.size }}"]),
        ["text repeated up to the limit"] = ("encoding: ucs2\n", "p: int", ["{{ 'Я' * p }}", "{{ 'abc' * p }}"]),

        // What a text can hold.
        ["order of characters"] = (Replace, "p: string(10, digits)\n  q: string(2..8, alnum)\n  r: string(3, ascii)", ["{{ if p >= 'b' }}greater{{ end }}", "{{ if q < '0' }}less{{ else }}b{{ end }}", "{{ if p > '' }}some{{ end }}", "{{ if r > '~' }}greater{{ end }}", "{{ if ' ' <= q }}b{{ else }}greater{{ end }}"]),
        ["characters of a part"] = (Replace, "p: string(6, digits)\n  q: string(2..6, alnum)\n  n: decimal(-9.5..9.5)?", ["{{ if (p | string.contains 'a') }}found{{ end }}", "{{ if (q | string.starts_with ' ') }}found{{ end }}", "{{ if ('Zoë' | string.contains n) }}found{{ end }}", "{{ if ('1.5' | string.contains n) }}found{{ end }}", "{{ if ((q | string.upcase) | string.contains 'b') }}found{{ end }}"]),
        ["white space"] = (Replace, "p: string(2..4, alnum)\n  q: string(3)\n  n: decimal(-9.5..9.5)?", ["{{ if (p | string.whitespace) }}blank{{ end }}", "{{ if (q | string.whitespace) }}{{ q }}blank{{ else }}{{ q }}{{ end }}", "{{ if (n | string.whitespace) }}{{ n }}none{{ else }}{{ n }}{{ end }}"]),
        ["least length under auto"] = (Auto + Replace, "p: string(3..12)\n  q: string(2..8, ascii)", ["{{ if p == '' }}empty{{ end }}", "{{ p != '' }}", "{{ q | string.size }}", "{{ if (q | string.size) < 1 }}none{{ end }}", "{{ if (p | string.size) < 2 }}one{{ end }}"]),
        ["distinct elements"] = (Replace, "p: list(bool, 4)\n  q: list(enum(small|extra_large|x)?, 5)\n  r: list(int(0..2)?, 6)", ["{{ p | array.uniq }}", "{{ (q | array.uniq) | array.join '-' }}", "{{ (r | array.uniq) | array.size }}"]),

        // What conditions say.
        ["text that is not another"] = (Replace, "p: string(8)\n  q: string(4)?", ["{{ ((p == '{x}') ? p : null) }}{{ p }}", "{{ case q }}{{ when '', 'a' }}one{{ when 'b' }}{{ q }}four{{ end }}{{ if q == 'b' }}!{{ end }}", "{{ if p != 'abc' }}{{ if p == 'abc' }}never{{ end }}{{ p }}{{ end }}"]),
        ["number that is not another"] = (Replace, "p: int(1..9)?\n  q: decimal(0..9.99)", ["{{ if p == 5 }}five{{ end }}{{ if p != 5 }}other{{ end }}", "{{ if q == 3 }}{{ q }}{{ else }}{{ if q == 3.00 }}never{{ end }}{{ end }}", "{{ case p }}{{ when 2 }}a{{ when 3 }}bc{{ else }}{{ if p == 3 }}never{{ end }}{{ p }}{{ end }}"]),
        ["empty text"] = (Replace, "p: string(8)?\n  n: decimal(-0.50..-0.05)?", ["{{ if (n | string.empty) }}none{{ n }}{{ else }}{{ n }}{{ end }}", "{{ (p | string.empty) ? (p + p + '-') : p }}", "{{ if !(p | string.empty) }}{{ p | string.size }}{{ end }}"]),
        ["text that holds another"] = (Replace, "p: string(6)?\n  q: string(4, digits)?", ["{{ if (p | string.contains 'abc') }}{{ p | string.size }}{{ end }}", "{{ if (q | string.starts_with '1') }}{{ q }}{{ else }}{{ q ?? 'none' }}{{ end }}", "{{ if (p | string.equals_ignore_case 'Ab') }}{{ p | string.size }}{{ p }}{{ end }}"]),
        ["texts that a local can be"] = (Auto + Replace, "p: bool\n  n: int(-10..9)", ["{{ t = ''; if p; t = 'ŉ'; end; t | string.truncate 9 '' }}{{ t }}", "{{ n | string.pluralize `v\\b` 'Œ' }}", "{{ t = p ? 'a' : 'four'; if t == 'four'; t; else; 'x'; end }}"]),
        ["local that no way assigned"] = (Replace, "p: string(4)", ["{{ if p == 'a' }}{{ t = p + 'bcd' }}{{ end }}{{ if p == 'a' }}{{ t }}{{ end }}"]),
    };
}
