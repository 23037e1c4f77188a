using TemplateSms.Language.Binding;

namespace TemplateSms.Language.Analysis;

/// <summary>The constants that a template compares with, and the formats that it prints dates by.</summary>
internal sealed class Hints
{
    private const int Year = 2027;
    private const int MiddleOfMonth = 10;

    private readonly List<string> _formats = [];

    private Hints(IEnumerable<BoundExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            if (expression is BoundLiteral { Value: string text })
                Texts.Add(text);
            else if (expression is BoundLiteral { Value: long whole })
                Numbers.Add(whole);
            else if (expression is BoundLiteral { Value: decimal number } && Math.Abs(number) < 1e15m)
                Numbers.Add(number);
            else if (expression is BoundCall { Function: "date.to_string" } call && call.Arguments[1] is BoundLiteral { Value: string format })
                _formats.Add(format);
        }
    }

    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    public HashSet<decimal> Numbers { get; } = [];

    public static Hints Of(BoundBlock body) => new(BoundNodes.Expressions(body));

    /// <summary>Dates and times that the formats print longest and shortest: every day of the week in every month, at both halves of a day.</summary>
    public IEnumerable<DateTime> Moments(TypeKind kind, ValueFactory factory)
    {
        int[] hours = kind == TypeKind.Date ? [0] : [0, 12];
        var days = kind == TypeKind.Time
            ? [DateTime.MinValue]
            : Enumerable.Range(1, 12).SelectMany(month => Enumerable.Range(MiddleOfMonth, 7).Select(day => new DateTime(Year, month, day)));
        IReadOnlyList<string> formats = _formats.Count > 0 ? [.. _formats.Distinct(StringComparer.Ordinal)] : [DateFormatShapes.Default];
        var byLength = days
            .SelectMany(d => hours.Select(h => d.AddHours(h)))
            .Select(m => (Moment: m, Length: formats.Sum(f => TextShape.Constant(factory.TextOf(m, f)).Septets.Most)))
            .OrderByDescending(m => m.Length)
            .ToList();
        return [byLength[0].Moment, byLength[byLength.Count - 1].Moment, byLength[byLength.Count / 2].Moment];
    }
}
