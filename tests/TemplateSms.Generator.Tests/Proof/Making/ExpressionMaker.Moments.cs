namespace TemplateSms.Generator.Tests.Proof.Making;

internal sealed partial class ExpressionMaker
{
    private const string Specifiers = "aAbBcCdDeFhHIjklLmMnNpPrRsSTuUvVwWxXyYZ%";

    private static readonly string[] _formats =
    [
        "'%d/%m'", "'%A %e %B'", "'%a %d %b'", "'%x'", "'%X'", "'%c'", "'%R'", "'%-d %q'", "'%B'", "'%A'", "'%I:%M %p'", "'%P'", "'%s'", "'%g'", "'%Z'", "'%e %B %Y [€]'",
    ];

    /// <summary>A date, a point in time, or a time; a text where none is in scope.</summary>
    public string Date(int depth)
    {
        var moments = scope.Of(ValueKind.Date, ValueKind.DateTime, ValueKind.Time);
        if (moments.Count == 0)
            return "'no date'";
        var present = moments.Where(m => m.IsMoment && !m.IsNullable).ToList();
        return present.Count > 0 && depth > 0 && choices.OneIn(2)
            ? $"({choices.Pick(present).Name} | date.add_{choices.Pick("days", "hours", "minutes", "seconds", "milliseconds", "months", "years")} {choices.Pick("0", "1", "11", "(-3)", Whole(depth - 1))})"
            : choices.Pick(moments).Name;
    }

    private string DateFormat() => choices.OneIn(3)
        ? $"'{string.Join(' ', Enumerable.Range(0, choices.Number(1, 3)).Select(_ => "%" + Specifiers[choices.Number(0, Specifiers.Length - 1)]))}'"
        : choices.Pick(_formats);
}
