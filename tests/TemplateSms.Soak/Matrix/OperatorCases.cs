namespace TemplateSms.Soak.Matrix;

/// <summary>Every operator between values of every type.</summary>
internal static class OperatorCases
{
    public static IReadOnlyList<string> Operators { get; } = ["+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??"];

    private static readonly string[] _assignments = ["+=", "-=", "*=", "/=", "//=", "%="];

    private static readonly IReadOnlyList<MatrixValue> _values =
    [
        .. MatrixValues.Numbers.Where(value => value.Code is not ("iz" or "gz" or "dm" or "0" or "1.20m" or "(-0.5)" or "(i / 2)" or "(g - 5)")),
        .. MatrixValues.All.Where(value => value.Code is "s" or "empty" or "u" or "'ab'" or "l" or "null" or "b" or "bn" or "e" or "en"),
    ];

    public static IEnumerable<MatrixCase> All() =>
        from left in _values
        from right in _values
        from template in TemplatesOf(left.Code, right.Code)
        select new MatrixCase("operators", template, left.Parameters.Concat(right.Parameters));

    public static IEnumerable<MatrixCase> Single() =>
        from value in MatrixValues.All
        from template in SingleTemplates(value.Code)
        select new MatrixCase("values", template, value.Parameters);

    private static IEnumerable<string> TemplatesOf(string left, string right)
    {
        foreach (var symbol in Operators)
            yield return $"[{{{{ {left} {symbol} {right} }}}}]";
        foreach (var symbol in _assignments)
            yield return $"{{{{ x = {left}; x {symbol} {right}; x }}}}";
        yield return $"{{{{ b2 = true; b2 ? {left} : {right} }}}}";
        yield return $"{{{{ case {left} }}}}{{{{ when {right} }}}}same{{{{ else }}}}other{{{{ end }}}}";
    }

    private static IEnumerable<string> SingleTemplates(string value) =>
    [
        $"[{{{{ {value} }}}}]",
        $"[{{{{ -({value}) }}}}]",
        $"[{{{{ +({value}) }}}}]",
        $"[{{{{ !({value}) }}}}]",
        $"{{{{ if {value} }}}}yes{{{{ else }}}}no{{{{ end }}}}",
        $"{{{{ if !({value}) }}}}yes{{{{ else }}}}no{{{{ end }}}}",
        $"{{{{ x = {value}; x; x == null }}}}",
        $"{{{{ $\"<{{{value}}}>\" }}}}",
        $"{{{{ ({value}).size }}}}",
        $"{{{{ ({value})?.size }}}}",
        $"{{{{ {value} ?? 'none' }}}}",
        $"{{{{ ({value})[0] }}}}",
        $"{{{{ ({value})[-1] }}}}",
        $"{{{{ 'x' + {value} + 1 }}}}",
        $"{{{{ {value} + 'x' }}}}",
        $"{{{{ for x in {value} }}}}<{{{{ x }}}}>{{{{ else }}}}none{{{{ end }}}}",
        $"{{{{ for x in {value} }}}}{{{{ for.index }}}}{{{{ for.last }}}}{{{{ end }}}}",
    ];
}
