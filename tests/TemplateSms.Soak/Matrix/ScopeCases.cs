namespace TemplateSms.Soak.Matrix;

/// <summary>Names of every kind, assigned in one place and read in another, in the template itself and in included ones.</summary>
internal static class ScopeCases
{
    private static readonly MatrixParameter[] _parameters = [new("p", "int(-99..99)", "7"), new("t", "string(9)?", "null"), new("l", "list(int(-99..99), 9)", "[1,2]")];

    private static readonly string[] _names = ["v", "$v", "p", "t"];

    // W writes the name, R reads it.
    private static readonly string[] _places =
    [
        "W[R]",
        "{{ if p == 7 }}W{{ end }}[R]",
        "{{ if p == 7 }}W[R]{{ end }}[R]",
        "{{ if p == 8 }}W{{ else }}W[R]{{ end }}[R]",
        "W{{ for x in l }}[R]W{{ end }}[R]",
        "{{ for x in l }}W{{ end }}[R]",
        "{{ for x in l }}W[R]{{ end }}",
        "{{ capture c }}W[R]{{ end }}[R]{{ c }}",
        "W{{ include 'read' }}",
        "{{ include 'write' }}[R]",
        "W{{ include 'write' }}[R]",
        "{{ include 'write' }}{{ include 'read' }}",
        "W{{ include 'deep' }}[R]",
        "{{ for x in l }}{{ include 'both' }}{{ end }}[R]",
        "{{ for x in l }}W{{ include 'both' }}{{ end }}[R]",
        "{{ capture c }}{{ include 'both' }}{{ end }}{{ c }}[R]",
        "W{{ for v in l }}[R]{{ include 'read' }}{{ end }}[R]",
    ];

    private static readonly string[] _writes = ["{{ N = 1 }}", "{{ N = 'w' }}", "{{ N = null }}", "{{ capture N }}w{{ end }}", "{{ N = N ?? 5 }}", "{{ N = p + 1 }}"];

    private static readonly string[] _reads = ["{{ N }}", "{{ N ?? 'none' }}", "{{ N == null }}"];

    public static IEnumerable<MatrixCase> All() =>
        from name in _names
        from place in _places
        from write in _writes
        from read in _reads
        select Of(place, write.Replace("N", name, StringComparison.Ordinal), read.Replace("N", name, StringComparison.Ordinal));

    private static MatrixCase Of(string place, string write, string read) => new("scopes", Fill(place, write, read), _parameters)
    {
        Includes = [("read", $"<{read}>"), ("write", write), ("both", $"{write}<{read}>"), ("deep", $"{{{{ include 'read' }}}}{{{{ include 'write' }}}}<{read}>")],
    };

    private static string Fill(string place, string write, string read) =>
        place.Replace("W", write, StringComparison.Ordinal).Replace("R", read, StringComparison.Ordinal);
}
