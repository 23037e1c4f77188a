using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>The constants that a template compares with, and the formats that it prints dates by.</summary>
internal sealed class Hints
{
    private const int Year = 2027;
    private const int MiddleOfMonth = 10;
    private const int Months = 12;
    private const int DaysOfWeek = 7;
    private const int HalfOfDay = 12;

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
            else if (expression is BoundCall call && call.Function.Takes(ArgumentKind.DateFormat) && call.Arguments[1] is BoundLiteral { Value: string format })
                _formats.Add(format);
        }
    }

    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    public HashSet<decimal> Numbers { get; } = [];

    public static Hints Of(BoundBlock body) => new(BoundNodes.Expressions(body));

    /// <summary>Dates and times that the formats print longest and shortest: every day of the week in every month, at both halves of a day.</summary>
    public IEnumerable<DateTime> Moments(TypeKind kind, ValueFactory factory)
    {
        var days = kind == TypeKind.Time ? 1 : Months * DaysOfWeek;
        var halves = kind == TypeKind.Date ? 1 : 2;
        var moments = Enumerable.Range(0, days * halves).Select(i => MomentAt(kind, i / halves).AddHours(i % halves * HalfOfDay));
        IReadOnlyList<string> formats = _formats.Count > 0 ? [.. _formats.Distinct(StringComparer.Ordinal)] : [DateFormatShapes.Default];

        // Most formats print figures only, the same number of them for all.
        if (formats.Any(f => !factory.ShapeOf(f).Septets.IsExact))
            moments = [.. moments.OrderByDescending(m => formats.Sum(f => TextShape.Constant(factory.TextOf(m, f)).Septets.Most))];
        return [moments.First(), moments.ElementAt((days * halves) - 1), moments.ElementAt(days * halves / 2)];
    }

    private static DateTime MomentAt(TypeKind kind, int day) =>
        kind == TypeKind.Time ? DateTime.MinValue : new DateTime(Year, 1 + (day / DaysOfWeek), MiddleOfMonth + (day % DaysOfWeek));
}
