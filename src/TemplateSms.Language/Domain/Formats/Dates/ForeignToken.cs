namespace TemplateSms.Language.Domain;

/// <summary>A token of a pattern of another library, such as <c>yyyy</c>, with the specifier for the same.</summary>
internal readonly record struct ForeignToken(string Specifier, DatePart Part)
{
    private static readonly Dictionary<char, DatePart> _partsOfSpecifiers = new()
    {
        ['d'] = DatePart.Day,
        ['e'] = DatePart.Day,
        ['a'] = DatePart.Weekday,
        ['A'] = DatePart.Weekday,
        ['j'] = DatePart.DayOfYear,
        ['m'] = DatePart.Month,
        ['b'] = DatePart.Month,
        ['B'] = DatePart.Month,
        ['h'] = DatePart.Month,
        ['y'] = DatePart.Year,
        ['Y'] = DatePart.Year,
        ['H'] = DatePart.Hour,
        ['I'] = DatePart.Hour,
        ['k'] = DatePart.Hour,
        ['l'] = DatePart.Hour,
        ['M'] = DatePart.Minute,
        ['S'] = DatePart.Second,
        ['L'] = DatePart.Fraction,
        ['p'] = DatePart.HalfOfDay,
        ['P'] = DatePart.HalfOfDay,
        ['Z'] = DatePart.Zone,
    };

    // By letter, the specifiers of one, two, three and four of them; of .NET, Java, and what spreadsheets say in other languages.
    private static readonly Dictionary<char, string[]> _specifiers = new()
    {
        ['d'] = ["%-d", "%d", "%a", "%A"],
        ['D'] = ["%-d", "%d", "%j", "%j"],
        ['E'] = ["%a", "%a", "%a", "%A"],
        ['M'] = ["%-m", "%m", "%b", "%B"],
        ['L'] = ["", "", "%b", "%B"],
        ['y'] = ["%Y", "%y", "%Y", "%Y"],
        ['Y'] = ["%Y", "%y", "", "%Y"],
        ['u'] = ["", "", "", "%Y"],
        ['H'] = ["%-H", "%H"],
        ['k'] = ["", "%H"],
        ['h'] = ["%-I", "%I"],
        ['m'] = ["%-M", "%M"],
        ['s'] = ["%-S", "%S"],
        ['S'] = ["", "%S", "%L"],
        ['f'] = ["", "", "%L"],
        ['F'] = ["", "", "%L"],
        ['t'] = ["", "%p"],
        ['z'] = ["", "", "%Z"],
        ['X'] = ["", "", "%Z"],
        ['K'] = ["%Z"],
        ['j'] = ["", "%d", "", "%Y"],
        ['J'] = ["", "%d", "", "%Y"],
        ['T'] = ["", "%d"],
        ['g'] = ["", "%d"],
        ['G'] = ["", "%d"],
        ['a'] = ["", "", "", "%Y"],
        ['A'] = ["", "", "", "%Y"],
        ['r'] = ["", "", "", "%Y"],
        ['R'] = ["", "", "", "%Y"],
        ['å'] = ["", "", "", "%Y"],
        ['v'] = ["", "", "", "%Y"],
        ['д'] = ["%-d", "%d"],
        ['Д'] = ["%-d", "%d"],
        ['м'] = ["%-m", "%m"],
        ['М'] = ["%-m", "%m"],
        ['г'] = ["", "%y", "", "%Y"],
        ['Г'] = ["", "%y", "", "%Y"],
        ['ч'] = ["", "%H"],
    };

    private static readonly Dictionary<char, string> _php = new()
    {
        ['d'] = "%d",
        ['j'] = "%-d",
        ['D'] = "%a",
        ['l'] = "%A",
        ['m'] = "%m",
        ['n'] = "%-m",
        ['M'] = "%b",
        ['F'] = "%B",
        ['Y'] = "%Y",
        ['y'] = "%y",
        ['H'] = "%H",
        ['G'] = "%-H",
        ['h'] = "%I",
        ['g'] = "%-I",
        ['i'] = "%M",
        ['s'] = "%S",
        ['A'] = "%p",
        ['a'] = "%P",
        ['P'] = "%Z",
    };

    /// <summary>The token of so many equal letters; null when there is none.</summary>
    public static ForeignToken? Of(char letter, int count) =>
        _specifiers.TryGetValue(letter, out var specifiers) && count <= specifiers.Length && specifiers[count - 1] is { Length: > 0 } specifier ? OfSpecifier(specifier) : null;

    /// <summary>The token of one letter in PHP; null when there is none.</summary>
    public static ForeignToken? OfPhp(char letter) => _php.TryGetValue(letter, out var specifier) ? OfSpecifier(specifier) : null;

    /// <summary>The part of a date that a specifier prints; none for one that prints several.</summary>
    public static DatePart PartOf(char specifier) => _partsOfSpecifiers.TryGetValue(specifier, out var part) ? part : DatePart.None;

    private static ForeignToken OfSpecifier(string specifier) => new(specifier, PartOf(specifier[specifier.Length - 1]));
}
