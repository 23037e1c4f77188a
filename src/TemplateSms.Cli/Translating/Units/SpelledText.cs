using System.Text;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Text;
using TemplateSms.Language.Translation;

namespace TemplateSms.Cli.Translating.Units;

/// <summary>
/// Writes a translation as a template: the translator's words and order, the code of the translation that is there or else of the
/// base, and each stretch of words that is as it was in the spelling that it had.
/// </summary>
/// <param name="translationOf">The translation of a text; null where it has none.</param>
/// <param name="lineBreak">The line break of the file.</param>
internal sealed class SpelledText(Func<UnitNode, IReadOnlyList<Fragment>?> translationOf, string lineBreak)
{
    private readonly StringBuilder _source = new();
    private readonly List<(UnitNode Unit, TextSpan Span)> _spans = [];

    // What the written text has to be when it is read again.
    private readonly List<(string Sign, UnitNode Unit)> _signs = [];

    /// <summary>The source so far.</summary>
    public string Source => _source.ToString();

    /// <summary>The texts without a translation, for which those of the base were written.</summary>
    public List<UnitNode> Missing { get; } = [];

    /// <summary>The texts that were written.</summary>
    public IEnumerable<UnitNode> Written => _spans.Select(span => span.Unit);

    /// <summary>Writes a text.</summary>
    public void Write(UnitNode unit)
    {
        var start = _source.Length;
        var translation = translationOf(unit) ?? unit.Target ?? (unit.Base.HasWords ? null : unit.Source);
        if (translation is null)
            Missing.Add(unit);
        WriteFragments(unit, translation ?? unit.Source);
        _spans.Add((unit, TextSpan.FromBounds(start, _source.Length)));
    }

    /// <summary>The text at an offset of the source: the innermost one.</summary>
    public UnitNode? UnitAt(int offset) =>
        _spans.Where(span => span.Span.Start <= offset && offset < span.Span.End).OrderBy(span => span.Span.Length).Select(span => span.Unit).FirstOrDefault();

    /// <summary>The first text that is another when it is read again; null where all are the same.</summary>
    public UnitNode? FirstLost(TextUnit read)
    {
        var signs = new List<string>();
        UnitSigns.Add(read, signs);
        for (var i = 0; i < _signs.Count; i++)
        {
            if (i >= signs.Count || signs[i] != _signs[i].Sign)
                return _signs[i].Unit;
        }

        return signs.Count > _signs.Count ? _signs[^1].Unit : null;
    }

    private void WriteFragments(UnitNode unit, IReadOnlyList<Fragment> fragments)
    {
        var known = fragments.SequenceEqual(unit.Target ?? []) && unit.Present is not null ? unit.Present : fragments.SequenceEqual(unit.Source) ? unit.Base : null;
        var form = known ?? FormFor(unit, fragments);
        var spellings = new Queue<string>(known?.Pieces.OfType<WordsPiece>().Select(words => words.Spelling) ?? []);
        Sign(unit, UnitSigns.Open(form.Form));
        _source.Append(form.Open);
        for (var i = 0; i < fragments.Count; i++)
        {
            if (fragments[i].Words is { } words)
            {
                var isBeforeCode = i + 1 < fragments.Count;
                _source.Append(spellings.TryDequeue(out var spelling) ? spelling : UnitSpelling.Of(words, form, lineBreak, isBeforeCode));
                Sign(unit, UnitSigns.OfWords(words));
            }
            else
            {
                WriteCode(unit, unit.Find(fragments[i].Placeholder!)!, form.Form == TextForm.Interpolated);
            }
        }

        _source.Append(form.Close);
        Sign(unit, UnitSigns.Close);
    }

    /// <summary>A form that can hold the fragments: that of the translation that is there, that of the base, or a string with placeholders.</summary>
    private static TextUnit FormFor(UnitNode unit, IReadOnlyList<Fragment> fragments)
    {
        var hasCode = fragments.Any(fragment => fragment.Words is null);
        var isCode = fragments is [{ Words: null }];
        return new[] { unit.Present, unit.Base }.OfType<TextUnit>().FirstOrDefault(CanHold) ?? new TextUnit(TextForm.Interpolated, "$\"", [], "\"");

        bool CanHold(TextUnit text) => text.Form switch
        {
            TextForm.Body or TextForm.Interpolated => true,
            TextForm.Value => isCode,
            _ => !hasCode,
        };
    }

    private void WriteCode(UnitNode unit, Placeholder placeholder, bool isInterpolated)
    {
        // Code of the translation whose texts are others than those of the base is kept as it is, until these are translated.
        var isOwn = placeholder.Present is not null
            && (placeholder.HasPresentSlots || placeholder.Slots.SelectMany(slot => slot.Texts).SelectMany(text => text.All).All(text => translationOf(text) is null));
        var code = isOwn ? placeholder.Present! : placeholder.Shown;
        var isWhole = isOwn && !placeholder.HasPresentSlots;
        var hadBraces = (isOwn ? unit.Present! : unit.Base).Form == TextForm.Interpolated;
        var slots = new Queue<Slot>(placeholder.Slots);

        Sign(unit, UnitSigns.Code);
        _source.Append(code.Before);
        var from = _source.Length;
        foreach (var part in code.Parts)
        {
            if (part is SourcePart source)
                _source.Append(source.Code);
            else if (isWhole)
                WriteWhole(unit, part);
            else
                WriteSlot(unit, part, slots.Dequeue(), isOwn);
        }

        if (hadBraces && !isInterpolated)
        {
            _source.Remove(from, 1).Length--;
        }
        else if (!hadBraces && isInterpolated && unit.Base.Form != TextForm.Body)
        {
            _source.Insert(from, '{').Append('}');
        }

        _source.Append(code.After);
    }

    private void WriteWhole(UnitNode unit, CodePart part)
    {
        var signs = new List<string>();
        UnitSigns.Add(part, signs);
        foreach (var sign in signs)
            Sign(unit, sign);
        _source.Append(part.Source);
    }

    private void WriteSlot(UnitNode unit, CodePart part, Slot slot, bool isOwn)
    {
        if (part is not PluralPart plural)
        {
            Write(slot.Texts[0]);
            return;
        }

        var texts = slot.Reached!.Zip(slot.Texts).ToDictionary(pair => pair.First.Category, pair => pair.Second);
        var categories = plural.Forms.Select(form => form.Category).ToHashSet();
        // Forms that the translation has are its own, needed or not.
        if (isOwn && !categories.IsSupersetOf(texts.Keys))
            plural = plural.With([.. categories.Union(texts.Keys).Order()], category => TextOf(plural, category), PluralNames.Of);
        else if (!isOwn && !categories.SetEquals(texts.Keys))
            plural = plural.With([.. texts.Keys.Order()], category => TextOf(plural, category), PluralNames.Of);
        _source.Append(plural.Head);
        foreach (var form in plural.Forms)
        {
            _source.Append(form.Before).Append(form.Name);
            Sign(unit, UnitSigns.OfForm(form.Category));
            if (texts.TryGetValue(form.Category, out var text))
                Write(text);
            else
                WriteWhole(unit, new TextPart(form.Text));
        }

        _source.Append(plural.Tail);
    }

    private static TextUnit TextOf(PluralPart plural, PluralCategory category) => (plural.Forms.FirstOrDefault(form => form.Category == category) ?? plural.Forms[^1]).Text;

    private void Sign(UnitNode unit, string sign) => _signs.Add((sign, unit));
}
