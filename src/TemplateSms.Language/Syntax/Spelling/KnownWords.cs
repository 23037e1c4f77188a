namespace TemplateSms.Language.Syntax;

/// <summary>
/// Words of Liquid, Jinja, Handlebars, .NET and JavaScript, with the words of this language for the same: statements, values,
/// types and keys of the front matter. The catalogue of functions has the words for functions.
/// </summary>
internal static class KnownWords
{
    private const string PassTheDate = "; a message follows from its arguments alone, so pass the date as a parameter";

    private static readonly WordTable _statements = new(
        ("endif endfor endforeach endcase endswitch endcapture endunless endeach fi", "end"),
        ("otherwise", "else"),
        ("switch", "case"),
        ("foreach each", "for"),
        ("partial render", "include"));

    private static readonly WordTable _names = new(
        ("forloop loop", "for"),
        ("nil none undefined", "null"));

    private static readonly WordTable _types = new(
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

    private static readonly WordTable _keys = new(
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

    /// <summary>The statement, the value or the loop that a bare word is known for elsewhere.</summary>
    public static WordHint? Name(string name)
    {
        var word = WordTable.LastPart(name);
        var folded = WordTable.Folded(word);
        if (folded is "elsif" or "elif" or "elseif")
            return WordHint.Of(["else if"]);
        if (_advice.TryGetValue(folded, out var advice))
            return new WordHint(advice);
        return _statements.Hint(word) ?? _names.Hint(word) ?? (name is "True" or "False" ? WordHint.Of([folded]) : null);
    }

    /// <summary>Whether there is advice for a word that nothing of this language stands for.</summary>
    public static bool HasAdvice(string word) => _advice.ContainsKey(WordTable.Folded(word));

    public static WordHint? Type(string name) => _types.Hint(name);

    public static WordHint? Key(string name) => _keys.Hint(name);
}
