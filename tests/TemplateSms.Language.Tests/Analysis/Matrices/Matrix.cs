namespace TemplateSms.Language.Tests.Analysis.Matrices;

/// <summary>Bodies that are proved for each of some declarations of their parameters.</summary>
/// <param name="Declarations">Parameters, a line each and the lines joined by a semicolon: <c>x: int(1..9); y: bool</c>.</param>
/// <param name="Bodies">Bodies that read these parameters.</param>
internal sealed record Matrix(IReadOnlyList<string> Declarations, IReadOnlyList<string> Bodies)
{
    /// <summary>Lines of front matter beside the encoding.</summary>
    public string Settings { get; init; } = "unencodable: replace\n";

    /// <summary>Bodies with one question inside another, each with what it prints.</summary>
    public static IReadOnlyList<string> Nested(IReadOnlyList<string> outer, IReadOnlyList<string> inner) =>
        [.. outer.SelectMany(first => inner.Where(second => second != first), (first, second) => $"{{{{ if {first} }}}}{{{{ if {second} }}}}a{{{{ x }}}}{{{{ else }}}}four{{{{ end }}}}{{{{ else }}}}{{{{ if {second} }}}}1234567{{{{ end }}}}{{{{ end }}}}")];
}
