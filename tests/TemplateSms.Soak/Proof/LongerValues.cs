using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Soak.Proof;

/// <summary>
/// Values that may print more than one that was made: texts that fill the bound, of characters that cost more than others, or more
/// in a list or in another case, and texts that hold what the template looks for. The guards refuse those that are out of bounds.
/// </summary>
/// <param name="hints">Texts that the template compares with or looks for.</param>
internal sealed class LongerValues(TemplateType type, TemplateEncoding encoding, IReadOnlyList<string> hints)
{
    private const string Plain = "W";

    // The costliest character of all, and the numbers that print the most digits of those that a text can write.
    private static readonly string[] _fills =
    [
        Plain, "0", "€", "~", "\"", "\u0001", "\\", "w ", "…", "œ", "ŉ", "é", "Я", "😀", Costliest(), "œ\u200b", "-2147483648", "-9223372036854775808", "1e14", "9e-9",
    ];

    private readonly TextLimit _bound = (type.Kind == TypeKind.List ? type.Element! : type).Text;

    /// <summary>The value itself, and its variants.</summary>
    public IEnumerable<object?> Of(object? value) => value switch
    {
        string text => [text, .. Variants(text)],
        string[] { Length: > 0 } texts => [texts, .. Lists(texts)],
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
        var most = _bound.Most ?? 0;
        var cost = Math.Max(1, CostOf(fill));
        return Repeat(fill, most / cost * fill.Length) + Repeat(Plain, most % cost);
    }

    private string Beside(string part, bool isFirst)
    {
        var rest = Repeat(Plain, Math.Max(0, (_bound.Most ?? 0) - CostOf(part)));
        return isFirst ? part + rest : rest + part;
    }

    private int CostOf(string text)
    {
        var shape = TextShape.Constant(text);
        return (int)(encoding switch
        {
            TemplateEncoding.Gsm7 => shape.Septets.Most,
            TemplateEncoding.Ucs2 => text.Length,
            _ => Math.Max(shape.Septets.Most, text.Length),
        });
    }

    private static string Costliest() => Enumerable.Range(0, char.MaxValue).Select(unit => (char)unit).MaxBy(TextShape.CostOf).ToString();

    private static string Repeat(string fill, int length) => string.Concat(Enumerable.Repeat(fill, length / fill.Length));
}
