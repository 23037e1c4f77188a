namespace TemplateSms.Soak.Making.Expressions;

internal sealed partial class ExpressionMaker
{
    private const string Specifiers = "aAbBcCdDeFhHIjklLmMnNpPrRsSTuUvVwWxXyYZ%";

    private static readonly string[] _formats =
    [
        "'%d/%m'", "'%A %e %B'", "'%a %d %b'", "'%x'", "'%X'", "'%c'", "'%R'", "'%-d %q'", "'%-d.%-m. %-H:%-M'", "'%-e %B'", "'%B'", "'%A'", "'%I:%M %p'", "'%P'", "'%s'", "'%g'", "'%Z'", "'%e %B %Y [€]'",
    ];

    /// <summary>A date, a point in time, or a time; a text where none is in _scope.</summary>
    public string Moment(int depth)
    {
        var moments = _scope.Of(ValueKind.Date, ValueKind.DateTime, ValueKind.Time);
        if (moments.Count == 0)
            return "'no date'";
        return depth > 0 && _choices.OneIn(2) ? Any(_moments, depth) : _choices.Pick(moments).Name;
    }

    private IEnumerable<Form> MomentForms() =>
        new[] { "days", "hours", "minutes", "seconds", "milliseconds", "months", "years" }
            .SelectMany(unit => new[] { ValueKind.Date, ValueKind.DateTime }.Select(kind => new Form(kind, d => Added(unit, d))));

    private string Added(string unit, int depth)
    {
        var moments = _scope.NeverNull(ValueKind.Date, ValueKind.DateTime);
        return moments.Count == 0
            ? "'no date'"
            : $"({_choices.Pick(moments).Name} | date.add_{unit} {_choices.Pick("0", "1", "11", "(-3)", Whole(depth))})";
    }

    private string DateFormat() => _choices.OneIn(3)
        ? $"'{string.Join(' ', Enumerable.Range(0, _choices.Number(1, 3)).Select(_ => (_choices.OneIn(4) ? "%-" : "%") + Specifiers[_choices.Number(0, Specifiers.Length - 1)]))}'"
        : _choices.Pick(_formats);
}
