using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Arguments worth trying for a parameter: those at the ends of its bound, and those that the template asks for.</summary>
internal sealed class Candidates(TemplateSettings settings, bool gsm7, ValueFactory factory, Hints hints)
{
    private const int LongestText = 2000;
    private const int MostItems = 40;
    private const int MostCandidates = 64;

    // Letters that every reader of a report recognises as made up; outside GSM-7 one that has no equivalent there.
    private const char Basic = 'W';
    private const char Foreign = 'Ж';
    private const char Extension = '€';

    private static readonly Guid _guid = new("12345678-1234-1234-1234-123456789abc");

    /// <summary>The candidates that the bound lets through, each once.</summary>
    public IReadOnlyList<object?> Of(TemplateType type)
    {
        var values = new List<object?>();
        var known = new HashSet<object?>();
        foreach (var value in OfValue(type))
        {
            // 0.0 prints otherwise than 0, although they are equal.
            if (known.Add(value is decimal number ? NumberShapes.Print(number) : value))
                values.Add(value);
        }

        if (type.IsNullable)
            values.Add(null);
        return values.Count <= MostCandidates ? values : values.GetRange(0, MostCandidates);
    }

    private IEnumerable<object?> OfValue(TemplateType type) => type.Kind switch
    {
        TypeKind.String => Texts(type.Text),
        TypeKind.Int or TypeKind.Long => Numbers(TypeShapes.RangeOf(type)!).Select(n => (object?)(long)n),
        TypeKind.Decimal => Decimals(type),
        TypeKind.Bool => [true, false],
        TypeKind.Date or TypeKind.DateTime or TypeKind.Time => hints.Moments(type.Kind, factory).Cast<object?>(),
        TypeKind.Guid => [_guid],
        TypeKind.Uri => Uris(type.Text),
        TypeKind.Enum => type.Members,
        TypeKind.List => Lists(type),
        _ => [],
    };

    private IEnumerable<object?> Texts(TextLimit limit)
    {
        if (limit.Least >= LongestText)
            yield break;
        var most = limit.Most is { } declared and <= LongestText ? declared : limit.Least + 1;
        var letter = limit.Alphabet == TextAlphabet.Digits ? '8' : Basic;
        if (!gsm7 && settings.Encoding == TemplateEncoding.Auto && limit.Alphabet == TextAlphabet.Any)
        {
            yield return new string(Foreign, most);
            yield return new string(Foreign, Math.Min(most, Math.Max(1, limit.Least)));
        }

        yield return new string(letter, most);
        yield return new string(letter, limit.Least);
        if (limit.Least < most)
            yield return new string(letter, limit.Least + 1);
        if (gsm7 && limit.Alphabet is TextAlphabet.Any or TextAlphabet.Gsm7)
        {
            // What costs two septets each is half as many units, which matters where units are cut.
            yield return new string(Extension, most / 2) + (most % 2 == 1 ? "W" : "");
            yield return new string('è', most);
        }

        foreach (var text in hints.Texts.Where(t => Fits(t, limit)))
            yield return text;
    }

    // The same count as the guard's.
    private bool Fits(string text, TextLimit limit)
    {
        var cost = ArgumentText.Cost(text, settings.Encoding);
        return text.All(Gsm7.Contains) && ArgumentText.FirstOutside(text, limit.Alphabet) is null && cost >= limit.Least && cost <= (limit.Most ?? LongestText);
    }

    private IEnumerable<decimal> Numbers(NumberRange range)
    {
        IEnumerable<decimal> wanted = [range.Most, range.Least, 0, 1, -1, 10, .. hints.Numbers.SelectMany(n => Around(n, 1))];
        return wanted.Where(n => n >= range.Least && n <= range.Most && decimal.Truncate(n) == n);
    }

    // The greatest decimal has no greater one beside it.
    private static IEnumerable<decimal> Around(decimal number, decimal step)
    {
        yield return number;
        if (number <= decimal.MaxValue - step)
            yield return number + step;
        if (number >= decimal.MinValue + step)
            yield return number - step;
    }

    // Zeros behind the point print: 100.00 is longer than 100.
    private IEnumerable<object?> Decimals(TemplateType type)
    {
        var range = TypeShapes.RangeOf(type)!;
        if (range.Scale is not { } scale)
            return [0m, 1m, 12.5m];
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)scale);
        IEnumerable<decimal> wanted =
        [
            range.Most, range.Least, .. Numbers(range), .. Around(range.Most, unit), .. Around(range.Least, unit),
            .. hints.Numbers.SelectMany(n => Around(n, unit)),
        ];
        return wanted
            .Where(n => n >= range.Least && n <= range.Most && DecimalDigits.ScaleOf(n) <= scale)
            .SelectMany(n => new[] { decimal.Round(n + (0 * unit), scale), n })
            .Select(n => (object?)n);
    }

    private static IEnumerable<object?> Uris(TextLimit limit)
    {
        const string Start = "https://";
        var most = Math.Min(limit.Most ?? 30, LongestText);
        if (most < Start.Length + 3)
            return [];
        var shortest = Start + "a/" + new string('a', Math.Max(0, limit.Least - Start.Length - 2));
        return [Start + "a/" + new string('a', most - Start.Length - 2), shortest];
    }

    private IEnumerable<object?> Lists(TemplateType type)
    {
        var most = Math.Min(type.MostElements ?? 3, MostItems);
        var items = Of(type.Element!);
        if (items.Count == 0)
            return [new List<object?>()];
        return new[] { most, 0, 1, 2 }.Where(n => n <= most).Distinct()
            .SelectMany(n => items.Take(4).Select(i => (object?)Enumerable.Repeat(i, n).ToList()));
    }
}
