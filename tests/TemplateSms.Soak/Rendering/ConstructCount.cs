using System.Text.RegularExpressions;
using TemplateSms.Language.Functions;

namespace TemplateSms.Soak.Rendering;

/// <summary>In how many pairs each construct of the language occurred: every function of the catalogue, and what is listed here.</summary>
internal sealed class ConstructCount
{
    private static readonly (string Name, Regex Pattern)[] _constructs =
    [
        .. FunctionCatalogue.All.Select(f => (f.Name, new Regex(Regex.Escape(f.Name) + @"(?![\w])"))),
        .. new (string Name, string Pattern)[]
        {
            ("encoding gsm7", "encoding: gsm7"), ("encoding ucs2", "encoding: ucs2"), ("encoding auto", "encoding: auto"),
            ("transliterate", "unencodable: transliterate"), ("replace", "unencodable: replace"), ("segments dynamic", "segments: dynamic"), ("segments", @"segments: \d"),
            ("marketing", "kind: marketing"), ("culture", "culture: "),
            ("type string", @": string\(\d"), ("type string with a least length", @": string\(\d+\.\."), ("type string truncate", @": string\([^)]*truncate"),
            ("type string digits", "digits"), ("type string alnum", "alnum"), ("type string ascii", "ascii"), ("type string gsm7", @"\d, gsm7"), ("type string unbounded", @": string\??( =.*)?\n"),
            ("type int", @": int\("), ("type int unbounded", @": int\??( =.*)?\n"), ("type long", @": long\("), ("type decimal", @": decimal\("), ("type decimal unbounded", @": decimal\??\n"),
            ("type bool", ": bool"), ("type date", @": date\b"), ("type time", ": time"), ("type datetime", ": datetime"), ("type guid", ": guid"), ("type uri", ": uri"),
            ("type enum", ": enum"), ("type list", @": list\("), ("type list of nullable", @"\)\?, \d"), ("type list of dates", @"list\(date"), ("type C#", "Shop.Order"),
            ("nullable", @"\)?\?( =.*)?\n"), ("default", @"\) = |e = |l = null"),
            ("if", @"\{\{ if "), ("else if", "else if"), ("else", @"\{\{ else \}\}"), ("case", @"\{\{ case"), ("when", @"\{\{ when"),
            ("for", @"\{\{ for "), ("limit", "limit:"), ("offset", "offset:"), ("reversed", " reversed"), ("else of a loop", @"for [^}]*\}\}.*\{\{ else"), ("break", "break"), ("continue", "continue"),
            ("for.first", @"for\.first"), ("for.last", @"for\.last"), ("for.index", @"for\.index"), ("for.length", @"for\.length"), ("for.even", @"for\.even"), ("for.odd", @"for\.odd"),
            ("assignment", @"\{\{ local\d+ ="), ("compound assignment", @"local\d+ (\+|-|\*|//|%)="), ("text accumulator", @"(local\d+) = \1 \+"), ("parameter assigned", @"\{\{ (p\d|body|shop) = "),
            ("capture", @"\{\{ capture"), ("include", "include '"), ("include with parameters", "include '(signature|waiting)"),
            ("ternary", @"\? .* : "), ("??", @"\?\?"), ("?.", @"\?\."), ("interpolated string", @"\$"""), ("text repeated", @"' \* |\) \* (2|3|0|12)\)"), ("index", @"\w\[(\(-)?\d"), (".size", @"\w\.size"),
            ("+", @" \+ "), ("-", " - "), ("*", @" \* "), ("/", " / "), ("//", " // "), ("%", " % "), ("negation", @"\(-p\d"),
            ("&&", "&&"), ("||", @"\|\|"), ("!", @"\(!"), ("== null", "[!=]= null"), ("comparison", " (<|<=|>|>=) "), ("part of a date", @"\.(year|month|day|hour|minute|second)\b"),
            ("comment", "{{#"), ("escape block", "{%{"), ("white space control", "{{-"), ("several statements", "; (break|continue); end"),
        }.Select(c => (c.Name, new Regex(c.Pattern))),
    ];

    private readonly Dictionary<string, int> _pairs = _constructs.ToDictionary(c => c.Name, _ => 0, StringComparer.Ordinal);

    /// <summary>The constructs by name.</summary>
    public IReadOnlyDictionary<string, int> Pairs => _pairs;

    /// <summary>The constructs of a template.</summary>
    public static IReadOnlyList<string> In(string template) => [.. _constructs.Where(c => c.Pattern.IsMatch(template)).Select(c => c.Name)];

    public void Add(IEnumerable<string> constructs)
    {
        foreach (var construct in constructs)
            _pairs[construct]++;
    }
}
