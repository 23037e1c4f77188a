using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Functions;

/// <summary>Words for functions in Liquid, Jinja, Handlebars, .NET and JavaScript, with the functions of the catalogue for the same.</summary>
internal static class FunctionWords
{
    private static readonly WordTable _theirs = new(
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
        ("pluralise", "sms.plural string.pluralize"),
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
        ("currency formatcurrency price", "sms.money"),
        ("ordinalize", "sms.ordinal"),
        ("add", "math.plus"),
        ("sub subtract", "math.minus"),
        ("mul multiply", "math.times"),
        ("div divide", "math.divided_by"),
        ("mod remainder", "math.modulo"),
        ("ceiling", "math.ceil"));

    private static readonly ILookup<string, string> _ours = FunctionCatalogue.All
        .ToLookup(f => WordTable.Folded(WordTable.LastPart(f.Name)), f => f.Name, StringComparer.Ordinal);

    /// <summary>The functions that a word is known for elsewhere, of the word's own family where that has one; or advice.</summary>
    public static WordHint? Function(string name)
    {
        var functions = FunctionsOf(name);
        if (functions.Count > 0)
            return WordHint.Of(functions);
        return name.Contains(".") && !KnownWords.HasAdvice(WordTable.LastPart(name)) ? null : KnownWords.Name(name);
    }

    /// <summary>The member, or the function, that a member of another language is.</summary>
    /// <param name="members">The members that the value has here.</param>
    public static WordHint? Member(string name, IEnumerable<string> members)
    {
        var functions = FunctionsOf(name);
        if (functions.Count == 0)
            return null;
        return members.FirstOrDefault(m => functions.Any(f => WordTable.LastPart(f) == m)) is { } member
            ? WordHint.Of([member])
            : new WordHint($"; pipe the value to {string.Join(" or ", functions.Select(f => $"'{f}'"))}");
    }

    /// <summary>The function for a call in the style of <c>name.ToUpper()</c>; null where the last word is none that is known.</summary>
    public static WordHint? Method(string name) => name.Contains(".") ? Member(WordTable.LastPart(name), []) : null;

    private static IReadOnlyList<string> FunctionsOf(string name)
    {
        var last = WordTable.LastPart(name);
        var known = _theirs.Find(last) ?? [.. _ours[WordTable.Folded(last)]];
        var family = name.Substring(0, name.Length - last.Length);
        var ofFamily = known.Where(f => family.Length > 0 && f.StartsWith(family, StringComparison.OrdinalIgnoreCase)).ToList();
        return ofFamily.Count > 0 ? ofFamily : known;
    }
}
