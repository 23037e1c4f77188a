using TemplateSms.Language.Functions;

namespace TemplateSms.Language.Syntax;

/// <summary>
/// Words of Liquid, Jinja, Handlebars, .NET and JavaScript, with the words of this language for the same: the one table of
/// them. Case, underscores and hyphens do not matter, so <c>to_upper</c>, <c>ToUpper</c> and <c>toUpper</c> are one word.
/// </summary>
internal static class KnownWords
{
    private const string PassTheDate = "; a message follows from its arguments alone, so pass the date as a parameter";

    private static readonly Dictionary<string, string[]> _functions = Table(
        ("upper uppercase ucase toupper touppercase toupperinvariant strtoupper", "string.upcase"),
        ("lower lowercase lcase tolower tolowercase tolowerinvariant strtolower", "string.downcase"),
        ("capfirst ucfirst capitalise", "string.capitalize"),
        ("title titlecase totitlecase ucwords", "string.capitalizewords"),
        ("trim", "string.strip"),
        ("trimstart trimleft ltrim", "string.lstrip"),
        ("trimend trimright rtrim", "string.rstrip"),
        ("substring substr mid", "string.slice"),
        ("ellipsis shorten", "string.truncate"),
        ("wordcut wordtruncate", "string.truncatewords"),
        ("length len size count", "string.size array.size"),
        ("replaceall gsub", "string.replace"),
        ("concat", "string.append"),
        ("includes has", "string.contains array.contains"),
        ("startwith", "string.starts_with"),
        ("endwith", "string.ends_with"),
        ("padstart rjust", "string.pad_left"),
        ("padend ljust", "string.pad_right"),
        ("isempty isnullorempty", "string.empty"),
        ("isblank isnullorwhitespace", "string.whitespace"),
        ("slugify slug parameterize", "string.handleize"),
        ("plural pluralise", "string.pluralize"),
        ("int parseint toint32 tointeger", "string.to_int"),
        ("toint64", "string.to_long"),
        ("float double parsefloat todecimal", "string.to_double"),
        ("implode", "array.join"),
        ("head firstordefault", "array.first"),
        ("lastordefault", "array.last"),
        ("unique distinct", "array.uniq"),
        ("orderby sortby", "array.sort"),
        ("select pluck collect", "array.map"),
        ("take", "array.limit"),
        ("skip", "array.offset"),
        ("reversed", "array.reverse"),
        ("coalesce nvl ifnull ifempty defaultifempty", "object.default"),
        ("date strftime dateformat formatdate todatestring toshortdatestring", "date.to_string"),
        ("format tostring", "math.format date.to_string"),
        ("numberformat formatnumber tofixed", "math.format"),
        ("add", "math.plus"),
        ("sub subtract", "math.minus"),
        ("mul multiply", "math.times"),
        ("div divide", "math.divided_by"),
        ("mod remainder", "math.modulo"),
        ("ceiling", "math.ceil"));

    private static readonly Dictionary<string, string[]> _statements = Table(
        ("endif endfor endforeach endcase endswitch endcapture endunless endeach fi", "end"),
        ("otherwise", "else"),
        ("switch", "case"),
        ("foreach each", "for"),
        ("partial render", "include"));

    private static readonly Dictionary<string, string[]> _names = Table(
        ("forloop loop", "for"),
        ("nil none undefined", "null"));

    private static readonly Dictionary<string, string[]> _types = Table(
        ("str text varchar char", "string"),
        ("integer int32 short byte", "int"),
        ("int64 bigint", "long"),
        ("float double money currency", "decimal"),
        ("number", "int decimal"),
        ("boolean", "bool"),
        ("dateonly", "date"),
        ("timeonly", "time"),
        ("timestamp datetimeoffset", "datetime"),
        ("uuid", "guid"),
        ("url link", "uri"),
        ("choice", "enum"),
        ("array sequence", "list"));

    private static readonly Dictionary<string, string[]> _keys = Table(
        ("from originator senderid emetteur", "sender"),
        ("description comment title", "summary"),
        ("parameters variables vars args arguments", "params"),
        ("language lang locale", "culture"),
        ("charset alphabet", "encoding"),
        ("maxsegments parts", "segments"),
        ("type", "kind"),
        ("method", "name"));

    private static readonly Dictionary<string, string> _advice = new(StringComparer.Ordinal)
    {
        ["now"] = PassTheDate,
        ["today"] = PassTheDate,
        ["utcnow"] = PassTheDate,
        ["currentdate"] = PassTheDate,
        ["currenttime"] = PassTheDate,
        ["getdate"] = PassTheDate,
        ["datetime"] = PassTheDate,
        ["sysdate"] = PassTheDate,
        ["unless"] = "; write 'if' with '!' before the condition",
        ["assign"] = "; write the assignment alone, as in 'x = 1'",
        ["set"] = "; write the assignment alone, as in 'x = 1'",
        ["let"] = "; write the assignment alone, as in 'x = 1'",
        ["var"] = "; write the assignment alone, as in 'x = 1'",
    };

    private static readonly Dictionary<string, string[]> _ours = FunctionCatalogue.All
        .GroupBy(f => Folded(LastPart(f.Name)), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(f => f.Name).ToArray(), StringComparer.Ordinal);

    /// <summary>The functions that a word is known for elsewhere, of the word's own family where that has one; or advice.</summary>
    public static WordHint? Function(string name)
    {
        var functions = FunctionsOf(name);
        if (functions.Count > 0)
            return WordHint.Of(functions);
        return name.Contains(".") && !_advice.ContainsKey(Folded(LastPart(name))) ? null : Name(name);
    }

    /// <summary>The statement, the value or the loop that a bare word is known for elsewhere.</summary>
    public static WordHint? Name(string name)
    {
        var word = Folded(LastPart(name));
        if (word is "elsif" or "elif" or "elseif")
            return WordHint.Of(["else if"]);
        if (_advice.TryGetValue(word, out var advice))
            return new WordHint(advice);
        return Find(_statements, word) ?? Find(_names, word) ?? (name is "True" or "False" ? WordHint.Of([word]) : null);
    }

    /// <summary>The member, or the function, that a member of another language is.</summary>
    /// <param name="members">The members that the value has here.</param>
    public static WordHint? Member(string name, IEnumerable<string> members)
    {
        var functions = FunctionsOf(name);
        if (functions.Count == 0)
            return null;
        return members.FirstOrDefault(m => functions.Any(f => LastPart(f) == m)) is { } member
            ? WordHint.Of([member])
            : new WordHint($"; pipe the value to {string.Join(" or ", functions.Select(f => $"'{f}'"))}");
    }

    /// <summary>The function for a call in the style of <c>name.ToUpper()</c>; null where the last word is none that is known.</summary>
    public static WordHint? Method(string name) => name.Contains(".") ? Member(LastPart(name), []) : null;

    public static WordHint? Type(string name) => Find(_types, Folded(name));

    public static WordHint? Key(string name) => Find(_keys, Folded(name));

    private static IReadOnlyList<string> FunctionsOf(string name)
    {
        var last = LastPart(name);
        if (!_functions.TryGetValue(Folded(last), out var known) && !_ours.TryGetValue(Folded(last), out known))
            return [];
        var family = name.Substring(0, name.Length - last.Length);
        var ofFamily = known.Where(f => family.Length > 0 && f.StartsWith(family, StringComparison.OrdinalIgnoreCase)).ToList();
        return ofFamily.Count > 0 ? ofFamily : known;
    }

    private static WordHint? Find(Dictionary<string, string[]> table, string word) =>
        table.TryGetValue(word, out var ours) ? WordHint.Of(ours) : null;

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static string Folded(string word) => word.Replace("_", "").Replace("-", "").ToLowerInvariant();

    private static Dictionary<string, string[]> Table(params (string Words, string Ours)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Ours)))
            .ToDictionary(pair => pair.word, pair => pair.Ours.Split(' '), StringComparer.Ordinal);
}
