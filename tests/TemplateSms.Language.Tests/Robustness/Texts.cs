using FsCheck;
using FsCheck.Fluent;

namespace TemplateSms.Language.Tests.Robustness;

/// <summary>Texts that nobody would write.</summary>
internal static class Texts
{
    private static readonly string[] _words =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{%%{", "}%%}", "{", "}", "(", ")", "[", "]", "'", "\"", "`", "``", "$\"", "$'",
        "\\", "#", "##", "|", "||", "&&", "&", "!", "!=", "==", "=", "<", ">=", "?", "??", "?.", ":", ";", ",", ".", "..", "+", "++", "-",
        "--", "*", "/", "//", "%", "^", "@", "$", "~", "if ", "else ", "else if ", "end ", "for ", " in ", "case ", "when ", "capture ",
        "include ", "break ", "while ", "func ", "limit:2 ", "reversed ", "for.index ", "name ", "n ", "tags ", "true ", "null ",
        "string.upcase ", "date.to_string ", "1", "0x", "1.5m", "1e9", "9223372036854775808", "\n", "\r\n", "\r", " ", "\t", "---\n",
        "---", "params:\n", "  name: string(20)\n", "  n: int(1..9)\n", "  tags: list(string, 3)\n", "sender: ", "tracker: ", "segments: ",
        "&a ", "*a ", "!t ", "- ", "smstpl:disable ", "SMS3004 ", "é", "€", "\u2028", "\u0085", "\u00a0", "\u0301", "\ud83d\ude00", "\ud83d", "\ude00", "\0", "\ufeff", "я",
    ];

    private static readonly string[] _templates =
    [
        "---\nsender: ACME Shop\nunencodable: replace\ntracker: \"order{{ id }}\"\nparams:\n  name: string(20, truncate)\n  id: string(10, alnum)\n"
            + "  eta: date\n  n: int(1..99) = 1\n---\nHi {{ name }}, order {{ id }} ({{ n }} item{{ if n > 1 }}s{{ end }}) ships {{ eta | date.to_string \"%d/%m\" }}.\n",
        "---\r\nencoding: auto\r\nsegments: 3\r\nparams:\r\n  tags: list(string(10), 3)\r\n  vip: bool?\r\n---\r\n"
            + "{{ for t in tags }}{{ for.index }}: {{ t | string.upcase }}{{ if !for.last && vip ?? false }}, {{ end }}{{ else -}} none {{~ end }}\r\n",
        "{{ case 'a' }} dropped {{ when 'a', 'b' }}1{{ else }}2{{ end }}{%{ {{ raw }} }%}{{ x = $\"a{1 + 2}b\"; `it``s` # done\n}} ok",
        "---\nkind: marketing\nsegments: dynamic\nparams:\n  size: enum(small|large)\n  price: decimal(0..99.99)?\n---\n"
            + "{{ size == 'small' ? (price ?? 1.50m) : \"\\u20ac\" }} 😀 {{ capture c }}x{{ end }}{{ include 'footer' }}",
    ];

    /// <summary>Words of the language and characters with a meaning somewhere, in any order.</summary>
    public static Arbitrary<string> Soup { get; } =
        Shrinking(Gen.Elements(_words).ListOf().Select(string.Concat));

    /// <summary>UTF-16 units of any kind, halves of pairs too.</summary>
    public static Arbitrary<string> Units { get; } =
        Shrinking(Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ListOf().Select(string.Concat));

    /// <summary>Templates in which characters are lost, doubled, replaced or moved.</summary>
    public static Arbitrary<string> Mutants { get; } = Shrinking(
        from template in Gen.Elements(_templates)
        from changes in Mutation.ListOf()
        select changes.Aggregate(template, (text, change) => change(text)));

    private static Gen<Func<string, string>> Mutation { get; } =
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, 1000)
        from length in Gen.Choose(1, 12)
        from word in Gen.Elements(_words)
        select new Func<string, string>(text => Change(text, kind, at, length, word));

    private static string Change(string text, int kind, int at, int length, string word)
    {
        if (text.Length == 0)
            return word;
        var start = at * (text.Length - 1) / 1000;
        var end = Math.Min(text.Length, start + length);
        return kind switch
        {
            0 => text[..start],
            1 => text.Remove(start, end - start),
            2 => text.Insert(start, word),
            3 => text.Insert(text.Length - end, text[start..end]),
            _ => text[..start] + (char)(text[start] ^ (1 << (length % 8))) + text[(start + 1)..],
        };
    }

    // Leaves out a stretch: halves, then quarters, down to single units.
    private static Arbitrary<string> Shrinking(Gen<string> texts) => Arb.From(texts, Shorter);

    private static IEnumerable<string> Shorter(string text)
    {
        for (var length = text.Length; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length; start += length)
                yield return text.Remove(start, length);
        }
    }
}
