namespace TemplateSms.Generator.Tests.Proof.Making;

internal sealed partial class ExpressionMaker
{
    /// <summary>A number that is not null.</summary>
    public string Number(int depth) => choices.Make(
        () => Whole(depth),
        () => Whole(depth),
        () => Decimal(depth),
        () => Double(depth));

    /// <summary>A whole number that is not null.</summary>
    public string Whole(int depth)
    {
        var d = depth - 1;
        return depth <= 0 ? WholeAtom() : choices.Make(
            WholeAtom,
            () => $"({Whole(d)} {choices.Pick("+", "-", "*", "//", "%")} {Whole(d)})",
            () => $"({Whole(d)} {choices.Pick("+", "-", "*")} {choices.Pick("1", "2", "10")})",
            () => $"({Whole(d)} | math.{choices.Pick("plus", "minus", "times", "modulo", "divided_by")} {choices.Pick("2", "3", "7")})",
            () => $"({Whole(d)} | math.abs)",
            () => $"(-{Whole(d)})",
            () => $"({Argument(d)} | string.size)",
            () => $"({List(d)} | array.size)",
            () => Size(),
            () => $"(({choices.Pick("'12'", "'x'", TextAtom())} | string.{choices.Pick("to_int", "to_long")}) ?? {choices.Pick("0", "(-100)")})",
            () => $"({Condition(d)} ? {Whole(d)} : {Whole(d)})",
            MomentPart);
    }

    private string WholeAtom()
    {
        if (scope.Loops > 0 && choices.OneIn(3))
            return choices.Pick("for.index", "for.length", "(for.index + 1)");
        var numbers = scope.NeverNull(ValueKind.Whole);
        return numbers.Count == 0 || choices.OneIn(4) ? choices.Pick("0", "1", "2", "3", "7", "10", "99", "(-1)", "100", "1_000") : choices.Pick(numbers).Name;
    }

    private string Size()
    {
        var sized = scope.NeverNull(ValueKind.Text, ValueKind.List).Where(v => !v.IsLocal).ToList();
        return sized.Count > 0 ? $"{choices.Pick(sized).Name}.size" : WholeAtom();
    }

    private string MomentPart()
    {
        var moments = scope.NeverNull(ValueKind.Date, ValueKind.Time, ValueKind.DateTime);
        if (moments.Count == 0)
            return WholeAtom();
        var moment = choices.Pick(moments);
        return $"{moment.Name}.{(moment.Kind == ValueKind.Time ? choices.Pick("hour", "minute", "second") : choices.Pick("year", "month", "day"))}";
    }

    private string Decimal(int depth)
    {
        var numbers = scope.NeverNull(ValueKind.Decimal);
        var atom = numbers.Count > 0 && !choices.OneIn(5) ? choices.Pick(numbers).Name : choices.Pick("1.50m", "0.125m", "(-2.5m)");
        return depth <= 0 ? atom : choices.Make(
            () => atom,
            () => $"({atom} {choices.Pick("+", "-", "*", "/", "%")} {Whole(depth - 1)})",
            () => $"({atom} | math.abs)",
            () => $"(-{atom})");
    }

    private string Double(int depth)
    {
        var d = depth - 1;
        return depth <= 0 ? choices.Pick("1.5", "0.25", "(-3.75)", "1e300", "1.0") : choices.Make(
            () => $"({Whole(d)} / {choices.Pick("2", "3", "7", "(-9)")})",
            () => $"({Number(d)} | math.round {choices.Pick("", "1", "2")})",
            () => $"({Number(d)} | math.{choices.Pick("ceil", "floor")})",
            () => $"(({choices.Pick("'1.5'", TextAtom())} | string.to_double) ?? 0.5)");
    }
}
