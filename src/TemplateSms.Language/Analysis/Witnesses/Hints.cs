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

    private static readonly TimeSpan[] _timesOfAllDigits = [new(1, 1, 1), new(11, 11, 11), new(13, 1, 1), new(23, 59, 59)];

    private static readonly Dictionary<TypeKind, DateTime[]> _moments = Table(kind => Moments(kind));
    private static readonly Dictionary<TypeKind, DateTime[]> _momentsOfAllDigits = Table(kind => MomentsOfAllDigits(kind));

    private readonly List<string> _formats = [];
    private readonly Dictionary<TypeKind, DateTime[]> _chosen = [];

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
    public IReadOnlyList<DateTime> Moments(TypeKind kind, ValueFactory factory)
    {
        if (!_chosen.TryGetValue(kind, out var moments))
            _chosen.Add(kind, moments = Choose(kind, factory));
        return moments;
    }

    private DateTime[] Choose(TypeKind kind, ValueFactory factory)
    {
        IReadOnlyList<string> formats = _formats.Count > 0 ? [.. _formats.Distinct(StringComparer.Ordinal)] : [DateFormatShapes.Default];
        var moments = (formats.Any(DateFormatShapes.HasUnpadded) ? _momentsOfAllDigits : _moments)[kind];

        // Most formats print figures only, the same number of them for all.
        if (formats.Any(f => !factory.ShapeOf(f).Septets.IsExact))
            moments = [.. moments.OrderByDescending(m => formats.Sum(f => TextShape.Constant(factory.TextOf(m, f)).Septets.Most))];
        return [moments[0], moments[moments.Length - 1], moments[moments.Length / 2]];
    }

    private static Dictionary<TypeKind, DateTime[]> Table(Func<TypeKind, IEnumerable<DateTime>> momentsOf) =>
        new[] { TypeKind.Date, TypeKind.DateTime, TypeKind.Time }.ToDictionary(kind => kind, kind => momentsOf(kind).ToArray());

    private static IEnumerable<DateTime> Moments(TypeKind kind) =>
        from day in Enumerable.Range(0, kind == TypeKind.Time ? 1 : Months * DaysOfWeek)
        from half in Enumerable.Range(0, kind == TypeKind.Date ? 1 : 2)
        select MomentAt(kind, day, MiddleOfMonth).AddHours(half * HalfOfDay);

    // Days and hours of one digit and of two, where a format does not fill them up.
    private static IEnumerable<DateTime> MomentsOfAllDigits(TypeKind kind) =>
        from start in new[] { MiddleOfMonth, 1 }
        from day in Enumerable.Range(0, kind == TypeKind.Time ? 1 : Months * DaysOfWeek)
        from time in kind == TypeKind.Date ? [TimeSpan.Zero] : _timesOfAllDigits
        select MomentAt(kind, day, start).Add(time);

    private static DateTime MomentAt(TypeKind kind, int day, int start) =>
        kind == TypeKind.Time ? DateTime.MinValue : new DateTime(Year, 1 + (day / DaysOfWeek), start + (day % DaysOfWeek));
}
