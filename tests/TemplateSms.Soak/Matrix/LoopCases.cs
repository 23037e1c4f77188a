namespace TemplateSms.Soak.Matrix;

/// <summary>Loops over parts of lists, and jumps out of every nest of blocks.</summary>
internal static class LoopCases
{
    private static readonly MatrixParameter[] _lists = [new("l", "list(int(-99..99), 9)", "[1,2,3]"), new("z", "list(int(-99..99), 9)", "[]"), new("n", "list(int(-99..99), 9)?", "null"), new("t", "string(9)", "\"xyz\"")];

    private static readonly string[] _options = ["", " limit:2", " limit:0", " limit:-1", " limit:9", " offset:1", " offset:5", " offset:-1", " offset:1 limit:1", " limit:1 offset:1"];

    // Each puts what it is given, named B, into a block; names of variables end in the level, so that none is another's.
    private static readonly string[] _blocks =
    [
        "B",
        "{{ if x == 2 }}B{{ end }}",
        "{{ if x == 9 }}{{ else }}B{{ end }}",
        "{{ case x }}{{ when 2 }}B{{ else }}o{{ end }}",
        "{{ capture c# }}(B){{ end }}<{{ c# }}>",
        "{{ for y# in l }}{{ y# }}B,{{ end }}",
        "{{ for y# in l }}{{ y# }}{{ if y# == 2 }}B{{ end }},{{ end }}",
        "{{ for y# in z }}{{ else }}eB.{{ end }}",
        "{{ for y# in n }}{{ else }}eB.{{ end }}",
        "{{ include 'inc#' }}",
    ];

    private static readonly string[] _jumps = ["{{ break }}", "{{ continue }}", "{{ if x == 2; break; end }}", "{{ if x == 2; continue; end }}"];

    public static IEnumerable<MatrixCase> Windows() =>
        from list in _lists
        from option in _options
        from reversed in new[] { "", " reversed" }
        select new MatrixCase("loops", $"{{{{ for x in {list.Name}{option}{reversed} }}}}{{{{ x }}}}{{{{ for.index }}}}{{{{ for.length }}}}{{{{ for.first }}}}{{{{ for.last }}}}{{{{ for.even }}}}{{{{ for.odd }}}};{{{{ else }}}}none{{{{ end }}}}", _lists);

    public static IEnumerable<MatrixCase> Jumps() =>
        from outer in _blocks
        from inner in _blocks
        from jump in _jumps
        from assigned in new[] { "", "{{ k = x }}" }
        select Jump(outer, inner, $"{assigned}a{jump}b");

    private static MatrixCase Jump(string outer, string inner, string body)
    {
        var includes = new List<(string, string)>();
        var innermost = Nest(inner, body, "2", includes);
        var nest = Nest(outer, $"p{innermost}q", "1", includes);
        return new MatrixCase("jumps", $"{{{{ k = 0 }}}}{{{{ for x in l }}}}{{{{ x }}}}[{nest}];{{{{ end }}}}={{{{ k }}}}", _lists) { Includes = includes };
    }

    private static string Nest(string block, string body, string level, List<(string Name, string Body)> includes)
    {
        if (block.Contains("include", StringComparison.Ordinal))
            includes.Add(("inc" + level, body));
        return block.Replace("B", body, StringComparison.Ordinal).Replace("#", level, StringComparison.Ordinal);
    }
}
