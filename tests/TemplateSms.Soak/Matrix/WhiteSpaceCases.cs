namespace TemplateSms.Soak.Matrix;

/// <summary>White space of every kind beside every control of it and every kind of tag.</summary>
internal static class WhiteSpaceCases
{
    private static readonly MatrixParameter[] _parameters = [new("p", "int(-99..99)", "7"), new("l", "list(int(-99..99), 9)", "[1,2]"), new("s", "string(9)", "\" s\\n\"")];

    private static readonly string[] _opening = ["{{", "{{-", "{{~"];

    private static readonly string[] _closing = ["}}", "-}}", "~}}"];

    private static readonly string[] _blanks = ["", " ", "\n", " \t\n \n", "\r\n", " \r\n\r\n ", "\u00a0\n\u00a0"];

    private static readonly string[] _tags =
    [
        "O s C",
        "O x = 1 C",
        "O # note C",
        "O ## note ## C",
        "O if p == 7 C_y_{{ end }}",
        "{{ if p == 7 }}_y_O end C",
        "{{ if p == 8 }}n{{ else }}_y_O end C",
        "O for x in l C_y_O end C",
        "O capture c C_y_O end C{{ c }}",
        "O include 'w' C",
    ];

    public static IEnumerable<MatrixCase> All() =>
        from tag in _tags
        from opening in _opening
        from closing in _closing
        from before in _blanks
        from after in _blanks
        let filled = tag.Replace("O", opening, StringComparison.Ordinal).Replace("C", closing, StringComparison.Ordinal).Replace("_", after, StringComparison.Ordinal)
        select new MatrixCase("whitespace", $"a{before}{filled}{after}b", _parameters) { Includes = [("w", " w ")] };
}
