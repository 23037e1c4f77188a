namespace TemplateSms.Benchmarks.Trends;

/// <summary>A ratio of one run. Unlike a time, it can be compared with that of another day.</summary>
/// <param name="Benchmark">The argument that runs it: "compiling".</param>
/// <param name="Row">The cells that name the row: "1,000, templates".</param>
/// <param name="Column">The heading of the ratio: "of LoggerMessage".</param>
internal sealed record TrendFigure(string Benchmark, string Table, string Row, string Column, double Value)
{
    /// <summary>The ratios of rates, which are better when they are greater.</summary>
    private static readonly HashSet<string> _rates = ["of HttpClient", "of the database's"];

    public bool IsRate => _rates.Contains(Column);

    /// <summary>Whether both are the same figure of two runs.</summary>
    public bool IsSameAs(TrendFigure other) => (Benchmark, Table, Row, Column) == (other.Benchmark, other.Table, other.Row, other.Column);
}
