using System.Globalization;

namespace TemplateSms.Soak.Making.Members;

/// <summary>Templates whose names, texts and statements mean something to C#, to XML or to nobody.</summary>
internal static class OddTemplate
{
    private static readonly string[] _names =
    [
        "record", "await", "async", "nameof", "required", "scoped", "file", "field", "var", "dynamic", "global", "value", "get", "set", "init", "when",
        "with", "yield", "partial", "unmanaged", "notnull", "class", "namespace", "int", "string", "object", "this", "base", "is", "as", "in", "out",
        "ref", "params", "stackalloc", "checked", "extension", "allows", "managed", "nint", "add", "remove", "where", "select", "from", "args", "system",
        "content", "error", "writer", "tracker", "exception", "list_1", "count_1", "index_1", "template", "sms", "shop", "task", "func", "x_is_assigned",
    ];

    private static readonly string[] _summaries =
    [
        "Tells <b>all</b> & sundry", "</summary> <param name=\"x\">", "a < b > c && d", "quote \" and ' and \\", "<see cref=\"Nothing\"/>", "<!-- --> ]]>", "&amp; &#0; &nbsp;",
    ];

    private static readonly string[] _statements =
    [
        "{{ NAME = NAME }}", "{{ NAME = NAME ?? 'friend' }}", "{{ if NAME == NAME }}x{{ end }}", "{{ if NAME != NAME }}x{{ end }}", "{{ x = 1 }}",
        "{{ x = 1; x = 2 }}", "{{ x = NAME; x = x; x }}", "{{ if true }}a{{ else }}b{{ end }}", "{{ if false }}a{{ end }}", "{{ for i in NAME; break; i; end }}",
        "{{ for i in NAME; continue; i; end }}", "{{ if NAME == null }}x{{ end }}", "{{ if n > 2147483648 }}x{{ end }}", "{{ if n < 0 }}x{{ end }}", "{{ n == n ? n : n }}",
        "{{ true && false || true }}", "{{ !true }}", "{{ capture c; NAME; end }}", "{{ NAME ?? NAME }}", "{{ null ?? NAME }}", "{{ (NAME) }}", "{{ 9223372036854775807 }}",
        "{{ -9223372036854775808 }}", "{{ 1.50m }}{{ 1e3 }}{{ 0x1F }}", "{{ null }}", "{{ for NAME in NAME; NAME; end }}", "{{ case n; when 1, 1; 'a'; when 1; 'b'; end }}",
        "{{ _ = 1; _ }}", "{{ $a = NAME; $a }}", "{{ x = null; x }}", "{{ if x = 1 }}{{ end }}", "{{ NAME | string.append NAME }}", "{{ 'a' == 'a' }}{{ 1 == 1.0 }}{{ 'a' < 'b' }}",
        "{{ n / n }}{{ n // 2 }}{{ n % 2 }}", "{{ while = 1; while }}", "{{ \"\\u0000\\u2028\" | string.size }}", "{{ '\\\\' }}{{ `C:\\new` }}", "*/ // /* #if {% {{ '{{' }}", "\"\"\" {0} \\u0041",
    ];

    public static string Make(Choices choices, int number)
    {
        var name = choices.Pick(_names);
        var statements = Enumerable.Range(0, choices.Number(1, 3)).Select(_ => choices.Pick(_statements).Replace("NAME", name, StringComparison.Ordinal));
        return $"---\nsummary: '{choices.Pick(_summaries).Replace("'", "''", StringComparison.Ordinal)}'\nname: {Word(name)}{number.ToString(CultureInfo.InvariantCulture)}\nunencodable: replace\nsegments: dynamic\n"
            + $"params:\n  {name}: string(9)\n  n: int(0..9)\n---\n{string.Concat(statements)}{{{{ {name}; n }}}}";
    }

    // Also a name that C# would keep to itself.
    private static string Word(string name) => string.Concat(name.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
