namespace TemplateSms.Soak.Making.Expressions;

internal sealed partial class ExpressionMaker
{
    /// <summary>A number that is not null.</summary>
    public string Number(int depth) =>
        _choices.OneIn(2) ? Whole(depth) : depth <= 0 ? DecimalAtom() : Any(_fractions, depth);

    /// <summary>A whole number that is not null.</summary>
    public string Whole(int depth) => depth <= 0 || _choices.OneIn(4) ? WholeAtom() : Any(_wholes, depth);

    private IEnumerable<Form> WholeForms() =>
    [
        .. new[] { "+", "-", "*", "//", "%" }.Select(o => new Form(ValueKind.Whole, d => $"({Whole(d)} {o} {Whole(d)})")),
        .. new[] { "+", "-", "*" }.Select(o => new Form(ValueKind.Whole, d => $"({WholeAtom()} {o} {_choices.Pick("1", "2", "10")})")),
        .. new[] { "plus", "minus", "times", "modulo", "divided_by" }
            .Select(f => new Form(ValueKind.Whole, d => $"({Whole(d)} | math.{f} {_choices.Pick("2", "3", "7")})")),
        new(ValueKind.Whole, d => $"({Whole(d)} | math.abs)"),
        new(ValueKind.Whole, d => $"(-{Whole(d)})"),
        new(ValueKind.Text, d => $"({Argument(d)} | string.size)"),
        new(ValueKind.List, d => $"({List(d)} | array.size)"),
        new(ValueKind.List, _ => Size()),
        new(ValueKind.Text, _ => Size()),
        new(ValueKind.Text, _ => $"(({_choices.Pick("'12'", TextAtom())} | string.to_int) ?? {_choices.Pick("0", "(-100)")})"),
        new(ValueKind.Text, _ => $"(({_choices.Pick("'x'", TextAtom())} | string.to_long) ?? 7)"),
        new(ValueKind.Whole, d => $"({Condition(d)} ? {Whole(d)} : {Whole(d)})"),
        new(ValueKind.Date, _ => MomentPart()),
        new(ValueKind.Time, _ => MomentPart()),
        new(ValueKind.DateTime, _ => MomentPart()),
    ];

    private IEnumerable<Form> FractionForms() =>
    [
        .. new[] { "+", "-", "*", "/", "%" }.Select(o => new Form(ValueKind.Decimal, d => $"({DecimalAtom()} {o} {Whole(d)})")),
        new(ValueKind.Decimal, _ => $"({DecimalAtom()} | math.abs)"),
        new(ValueKind.Decimal, _ => $"(-{DecimalAtom()})"),
        new(ValueKind.Whole, d => $"({Whole(d)} / {_choices.Pick("2", "3", "7", "(-9)")})"),
        new(ValueKind.Decimal, d => $"({Number(d)} | math.round {_choices.Pick("", "1", "2")})"),
        new(ValueKind.Decimal, d => $"({Number(d)} | math.ceil)"),
        new(ValueKind.Decimal, d => $"({Number(d)} | math.floor)"),
        new(ValueKind.Text, _ => $"(({_choices.Pick("'1.5'", TextAtom())} | string.to_double) ?? 0.5)"),
        new(ValueKind.Whole, _ => _choices.Pick("1.5", "0.25", "(-3.75)", "1e300", "1.0")),
    ];

    private string WholeAtom()
    {
        if (_scope.Loops > 0 && _choices.OneIn(3))
            return _choices.Pick("for.index", "for.length", "(for.index + 1)");
        var numbers = _scope.NeverNull(ValueKind.Whole);
        return numbers.Count == 0 || _choices.OneIn(4) ? _choices.Pick("0", "1", "2", "3", "7", "10", "99", "(-1)", "100", "1_000") : _choices.Pick(numbers).Name;
    }

    private string DecimalAtom()
    {
        var numbers = _scope.NeverNull(ValueKind.Decimal);
        return numbers.Count > 0 && !_choices.OneIn(5) ? _choices.Pick(numbers).Name : _choices.Pick("1.50m", "0.125m", "(-2.5m)");
    }

    private string Size()
    {
        var sized = _scope.NeverNull(ValueKind.Text, ValueKind.List).Where(v => !v.IsLocal).ToList();
        return sized.Count > 0 ? $"{_choices.Pick(sized).Name}.size" : WholeAtom();
    }

    private string MomentPart()
    {
        var moments = _scope.NeverNull(ValueKind.Date, ValueKind.Time, ValueKind.DateTime);
        if (moments.Count == 0)
            return WholeAtom();
        var moment = _choices.Pick(moments);
        return $"{moment.Name}.{(moment.Kind == ValueKind.Time ? _choices.Pick("hour", "minute", "second") : _choices.Pick("year", "month", "day"))}";
    }
}
