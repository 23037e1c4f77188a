namespace TemplateSms.Language.Functions;

/// <summary>Functions of Scriban that are not compiled, with the way to say it.</summary>
internal static class NotCompiledFunctions
{
    private static readonly Dictionary<string, string> _families = new(StringComparer.Ordinal)
    {
        ["regex"] = "what a pattern leaves of a text has no bound; match in C# and pass the result",
        ["html"] = "a message is plain text",
        ["timespan"] = "pass the dates and add to them with 'date.add_days' and its like",
        ["object"] = "values have types here; use 'object.default', or name the member",
    };

    private static readonly Dictionary<string, string> _functions = new(StringComparer.Ordinal)
    {
        ["date.now"] = "pass the time as a parameter, so that the message can be tested",
        ["date.parse"] = "declare the parameter as a date",
        ["date.parse_to_string"] = "declare the parameter as a date and use 'date.to_string'",
        ["date.format"] = "set 'culture' in the front matter",
        ["math.random"] = "a message follows from its arguments alone; pass the number",
        ["math.uuid"] = "a message follows from its arguments alone; pass a guid",
        ["math.is_number"] = "types are known when the template is compiled",
        ["array.add"] = "pass the whole list",
        ["array.add_range"] = "pass the whole list",
        ["array.insert_at"] = "pass the whole list",
        ["array.remove_at"] = "pass the whole list",
        ["array.compact"] = "pass the list without nulls",
        ["array.cycle"] = "use 'for.even' and 'for.odd'",
        ["array.each"] = "functions are not values; use 'for'",
        ["array.filter"] = "functions are not values; use 'for' and 'if'",
        ["array.any"] = "functions are not values; ask 'array.size'",
        ["string.base64_encode"] = "encode in C#",
        ["string.base64_decode"] = "decode in C#",
        ["string.md5"] = "hash in C#",
        ["string.sha1"] = "hash in C#",
        ["string.sha256"] = "hash in C#",
        ["string.sha512"] = "hash in C#",
        ["string.hmac_sha1"] = "hash in C#",
        ["string.hmac_sha256"] = "hash in C#",
        ["string.hmac_sha512"] = "hash in C#",
        ["string.to_float"] = "use 'string.to_double'",
        ["string.escape"] = "a message is plain text",
        ["string.literal"] = "a message is plain text",
        ["string.index_of"] = "use 'string.contains', or compute it in C#",
    };

    public static string? Advice(string name) =>
        _functions.TryGetValue(name, out var advice) || _families.TryGetValue(name.Split('.')[0], out advice) ? advice : null;
}
