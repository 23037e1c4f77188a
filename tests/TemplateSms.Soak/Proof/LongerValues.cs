using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Soak.Proof;

/// <summary>
/// Values that may print more than one that was made: texts that fill the bound, of characters that cost more than others, or more
/// in a list or in another case, and texts that hold what the template looks for. The guards refuse those that are out of bounds.
/// </summary>
/// <param name="hints">Texts that the template compares with or looks for.</param>
/// <param name="numbers">Numbers that the template compares or computes with.</param>
internal sealed class LongerValues(TemplateType type, TemplateEncoding encoding, IReadOnlyList<string> hints, IReadOnlyList<long> numbers)
{
    private const string Plain = "W";
    private const string Free = "\u200b";
    private const decimal LongOne = 1.00000000000000000000000000m;

    // The costliest character of all, and the numbers that print the most digits of those that a text can write.
    private static readonly string[] _fills =
    [
        Plain, "0", "€", "~", "\"", "\u0001", "\\", "w ", "…", "œ", "ŉ", "é", "Я", "😀", Costliest(), "œ\u200b", "-2147483648", "-9223372036854775808", "1e14", "9e-9",
    ];

    private static readonly string[] _costs = [.. OneOfEachCost()];

    private readonly TextLimit _bound = (type.Kind == TypeKind.List ? type.Element! : type).Text;

    /// <summary>How much of its bound a text takes.</summary>
    public TextCost Cost { get; } = new((type.Kind == TypeKind.List ? type.Element! : type).Text, encoding);

    /// <summary>Texts of which longer ones are made.</summary>
    public IReadOnlyList<string> Parts { get; } = [.. _fills.Concat(_costs).Concat(hints).Append(Free).Append(" ").Where(part => part.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>The value itself, and its variants.</summary>
    public IEnumerable<object?> Of(object? value) => value switch
    {
        string text => [text, .. Variants(text)],
        string[] { Length: > 0 } texts => [texts, .. Lists(texts)],
        int => [value, .. numbers.Where(n => n is >= int.MinValue and <= int.MaxValue).Select(n => (object)(int)n)],
        long => [value, .. numbers.Select(n => (object)n)],
        decimal => [value, .. numbers.Select(n => (object)(decimal)n), .. numbers.Select(n => (object)(n * LongOne))],
        DateOnly => [value, .. LongMoments.All.Select(moment => (object)DateOnly.FromDateTime(moment))],
        TimeOnly => [value, .. LongMoments.All.Take(LongMoments.Times).Select(moment => (object)TimeOnly.FromDateTime(moment))],
        DateTimeOffset => [value, .. LongMoments.All.Select(moment => (object)new DateTimeOffset(moment, TimeSpan.Zero))],
        _ => [value],
    };

    private IEnumerable<string[]> Lists(string[] texts)
    {
        var longest = texts.MaxBy(text => text?.Length ?? 0) ?? "";
        foreach (var text in Variants(longest))
            yield return [.. Enumerable.Repeat(text, texts.Length)];

        // Elements that all differ, and elements of which one is what the template looks for.
        foreach (var fill in _fills.Where(fill => fill.Length == 1))
            yield return [.. texts.Select((_, i) => Filled(((char)(fill[0] + i)).ToString()))];
        foreach (var fill in _fills)
        {
            yield return [.. texts.Select((_, i) => WithPlainAt(Filled(fill), i))];
            yield return [.. texts.Select((_, i) => i == 0 ? Cost.Fitted("Я", fill, cutsStart: true) : Filled(fill))];
        }
        foreach (var hint in hints)
        {
            foreach (var fill in _fills)
                yield return [hint, .. texts.Skip(1).Select(_ => Filled(fill))];
        }
    }

    private IEnumerable<string> Variants(string text)
    {
        foreach (var fill in _fills.Concat(hints).Where(fill => fill.Length > 0))
        {
            yield return Filled(fill);
            yield return Beside(fill, isFirst: true);
            yield return Beside(fill, isFirst: false);
        }

        // What costs nothing moves the rest to where the template reads it.
        foreach (var cost in _costs)
        {
            yield return Filled(cost);
            yield return Free + Filled(cost);
            yield return Filled(cost) + Free;
        }

        foreach (var cost in _costs.Prepend(Plain))
            yield return WithFree(Filled(cost));

        var most = _bound.Most ?? text.Length;
        foreach (var length in new[] { text.Length, most / 2, most - 1, _bound.Least, 1, 2 }.Distinct().Where(length => length > 0))
        {
            foreach (var fill in _fills.Concat(hints).Where(fill => fill.Length > 0))
                yield return Repeat(fill, length);
        }
    }

    // As often as it fits into the bound, and characters of one unit for what is left.
    private string Filled(string fill)
    {
        var most = Cost.Most;
        var cost = Math.Max(1, Cost.Of(fill));
        return Repeat(fill, most / cost * fill.Length) + Repeat(Plain, most % cost);
    }

    private string Beside(string part, bool isFirst)
    {
        var rest = Repeat(Plain, Math.Max(0, Cost.Most - Cost.Of(part)));
        return isFirst ? part + rest : rest + part;
    }

    private string WithFree(string text)
    {
        var (fewest, most) = (Cost.Most - text.Length, 2 * Cost.Most);
        return text + Repeat(Free, Cost.Of(text + Repeat(Free, most)) <= Cost.Most ? most : Math.Max(0, fewest));
    }

    // The first text as it is, each other one with another character at a place of its own.
    private static string WithPlainAt(string text, int place) =>
        place == 0 || place > text.Length ? text : text[..(place - 1)] + Plain + text[place..];

    private static IEnumerable<string> OneOfEachCost() =>
        Enumerable.Range(0xA0, 0xD800 - 0xA0).Select(unit => (char)unit).GroupBy(TextShape.CostOf).Where(group => group.Key > 0).Select(group => group.Last().ToString());

    private static string Costliest() => Enumerable.Range(0, char.MaxValue).Select(unit => (char)unit).MaxBy(TextShape.CostOf).ToString();

    private static string Repeat(string fill, int length) => string.Concat(Enumerable.Repeat(fill, length / fill.Length));
}
