using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Soak.Making.Arguments;

/// <summary>Makes arguments of what the parameters of a generated method take, most of them at an end of what they can hold.</summary>
/// <param name="hints">Texts that the template compares with or looks for.</param>
internal sealed class ArgumentMaker(Choices choices, TemplateEncoding encoding, IReadOnlyList<string> hints)
{
    private static readonly long[] _wholes = [0, 1, -1, 9, 10, 99, 100, -10, 1000, long.MaxValue, long.MinValue, int.MaxValue, int.MinValue];

    /// <param name="clr">The type that the method takes.</param>
    public object? Make(TemplateType type, Type clr)
    {
        if (type.IsNullable && choices.OneIn(4))
            return null;
        clr = Nullable.GetUnderlyingType(clr) ?? clr;
        return type.Kind switch
        {
            TypeKind.String => hints.Count > 0 && choices.OneIn(4) ? OfHint(type.Text) : TextArguments.Make(type.Text, encoding, choices),
            TypeKind.Int => (int)Whole(type.Number, int.MinValue, int.MaxValue),
            TypeKind.Long => Whole(type.Number, long.MinValue, long.MaxValue),
            TypeKind.Decimal => Decimal(type.Number),
            TypeKind.Bool => choices.OneIn(2),
            TypeKind.Date => DateOnly.FromDateTime(Moment()),
            TypeKind.Time => choices.Pick([TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(9, 5), new TimeOnly(12, 0), new TimeOnly(13, 59, 59)]),
            TypeKind.DateTime => Offset(),
            TypeKind.Guid => Guid.Parse("ffffffff-0000-4000-8000-0123456789ab"),
            TypeKind.Uri => Uri(type.Text),
            TypeKind.Enum => choices.Pick(Enum.GetValues(clr).Cast<object>().ToList()),
            TypeKind.List => List(type, clr),
            TypeKind.CSharp => Order(clr),
            _ => throw new NotSupportedException(type.Display),
        };
    }

    // The guard has the last word on whether it fits.
    private string OfHint(TextLimit limit)
    {
        var hint = choices.Pick(hints);
        var most = limit.Most ?? hint.Length;
        return hint.Length == 0 || choices.OneIn(3) ? hint : string.Concat(Enumerable.Repeat(hint, Math.Max(1, most / hint.Length)));
    }

    private long Whole(NumberLimit? limit, long least, long most)
    {
        least = limit is null ? least : (long)limit.Least;
        most = limit is null ? most : (long)limit.Most;
        if (choices.OneIn(3))
            return choices.Pick(_wholes.Where(w => w >= least && w <= most).DefaultIfEmpty(least).ToList());
        return choices.Number(0, 2) switch { 0 => least, 1 => most, _ => choices.Long(least, most) };
    }

    private decimal Decimal(NumberLimit? limit)
    {
        if (limit is null)
            return choices.Pick([decimal.MinValue, decimal.MaxValue, -0.0000000000000000000000000001m, 0m, 1.50m, -7.25m, 1e20m]);
        var step = new decimal(1, 0, 0, false, (byte)limit.Scale);
        var value = choices.Number(0, 6) switch
        {
            0 => limit.Least,
            1 => limit.Most,
            2 => limit.Least + step,
            3 => limit.Most - step,
            4 => decimal.Truncate(limit.Most),
            5 => decimal.Negate(new decimal(0, 0, 0, false, (byte)limit.Scale)),
            _ => decimal.Round(limit.Least + ((limit.Most - limit.Least) * choices.Number(0, 1000) / 1000m), limit.Scale),
        };
        return value < limit.Least || value > limit.Most ? limit.Most : value;
    }

    // Every month and every day of the week comes up, the ends of what dates hold among them.
    private DateTime Moment() => choices.Number(0, 9) switch
    {
        0 => DateTime.MinValue,
        1 => DateTime.MaxValue,
        _ => new DateTime(choices.Pick([2026, 1999, 2024]), choices.Number(1, 12), choices.Number(1, 28), choices.Pick([0, 9, 11, 12, 23]), choices.Number(0, 59), choices.Number(0, 59)),
    };

    private DateTimeOffset Offset()
    {
        var moment = Moment();
        return moment.Year is 1 or 9999 ? new DateTimeOffset(moment, TimeSpan.Zero) : new DateTimeOffset(moment, TimeSpan.FromMinutes(choices.Pick([0, 60, -570, 345, 840])));
    }

    private Uri Uri(TextLimit limit)
    {
        const string Start = "https://a.fr/";
        var most = (limit.Most ?? 40) - Start.Length;
        return new Uri(Start + choices.Pick(["", "~", new string('a', most), new string('~', most / 2), "x?q=1#b", "é"]));
    }

    private Array List(TemplateType type, Type clr)
    {
        var element = clr.GetGenericArguments()[0];
        var most = type.MostElements ?? 3;
        var count = choices.Number(0, 3) switch { 0 => 0, 1 => choices.Number(0, most), _ => most };
        var list = Array.CreateInstance(element, count);
        var repeated = choices.OneIn(3) && count > 0 ? Make(type.Element!, element) : null;
        for (var i = 0; i < count; i++)
            list.SetValue(repeated ?? Make(type.Element!, element), i);
        return list;
    }

    private object Order(Type type)
    {
        var lines = type.GetProperty("Lines")!.PropertyType.GetGenericArguments()[0];
        var count = choices.Number(0, 3);
        var list = Array.CreateInstance(lines, count);
        for (var i = 0; i < count; i++)
            list.SetValue(Activator.CreateInstance(lines, Text(0, 5), Decimal(new NumberLimit(0, 99.99m, 2))), i);
        var customer = type.GetProperty("Customer")!.PropertyType;
        return Activator.CreateInstance(
            type,
            TextArguments.Make(new TextLimit(2, 6, TextAlphabet.Alnum), encoding, choices),
            choices.OneIn(3) ? null : Text(0, 8),
            (int)Whole(new NumberLimit(0, 60, 0), 0, 60),
            choices.OneIn(3) ? null : Activator.CreateInstance(customer, Text(0, 7)),
            list)!;
    }

    private string Text(int least, int most) => TextArguments.Make(new TextLimit(least, most), encoding, choices);
}
