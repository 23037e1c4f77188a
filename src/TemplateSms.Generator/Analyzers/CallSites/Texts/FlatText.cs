using System.Globalization;
using TemplateSms.Generator.Analyzers.CallSites.Source;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>The certain part of a text that is put together: its stretches of known characters, and a text that it is never shorter than.</summary>
internal sealed class FlatText
{
    private readonly IReadOnlyList<TextPart> _parts;
    private readonly List<KnownText> _sure = [];
    private readonly List<KnownText> _possible = [];

    public FlatText(TextWay way)
    {
        _parts = way.Parts;
        IsWhole = _parts.All(part => part is KnownPart);
        Collect(_parts, _sure);
    }

    /// <summary>Whether every character is known.</summary>
    public bool IsWhole { get; }

    /// <summary>The stretches that are in the text however it turns out.</summary>
    public IReadOnlyList<KnownText> Sure => _sure;

    /// <summary>These, and the stretches of its choices.</summary>
    public IEnumerable<KnownText> Stretches => _sure.Concat(_possible);

    /// <summary>The shortest text that it can be: blanks stand for what is not sure but its length.</summary>
    public KnownText Least(bool isGsm7)
    {
        var characters = new List<MappedCharacter>();
        foreach (var part in _parts)
        {
            characters.AddRange(part is KnownPart known
                ? known.Characters
                : Enumerable.Repeat(new MappedCharacter(' ', part.Place), CostOf(part, isGsm7)));
        }

        return new KnownText(_parts.Count == 0 ? default : _parts[0].Place, characters);
    }

    private static int CostOf(TextPart part, bool isGsm7) => part switch
    {
        GapPart gap => gap.Least,
        KnownPart known when ComposedText.Of(string.Concat(known.Characters.Select(character => character.Value)), TemplateEncoding.Auto) is var text =>
            isGsm7 ? text.Sum(TextMeasure.SeptetsOf) : text.Length,
        ChoicePart choice => choice.Ways.Count == 0 ? 0 : choice.Ways.Min(way => way.Parts.Sum(inner => CostOf(inner, isGsm7))),
        _ => 0,
    };

    private void Collect(IReadOnlyList<TextPart> parts, List<KnownText> stretches)
    {
        var characters = new List<MappedCharacter>();
        var start = 0;
        for (var i = 0; i <= parts.Count; i++)
        {
            if (i < parts.Count && parts[i] is KnownPart known)
            {
                characters.AddRange(known.Characters);
                continue;
            }

            if (i > start)
                stretches.Add(Stretch(parts[start], characters, follows: start > 0, leads: i < parts.Count));
            characters.Clear();
            start = i + 1;
            if (i < parts.Count && parts[i] is ChoicePart choice)
            {
                foreach (var way in choice.Ways)
                    Collect(way.Parts, _possible);
            }
        }
    }

    // A mark belongs to the letter before it, and half a pair to the other half, which are not known beside a gap.
    private static KnownText Stretch(TextPart first, List<MappedCharacter> characters, bool follows, bool leads)
    {
        var skipped = follows ? characters.TakeWhile(character => char.IsLowSurrogate(character.Value) || IsMark(character.Value)).Count() : 0;
        var taken = characters.Count - skipped;
        if (leads && taken > 0 && char.IsHighSurrogate(characters[characters.Count - 1].Value))
            taken--;
        return new KnownText(first.Place, [.. characters.Skip(skipped).Take(taken)]);
    }

    private static bool IsMark(char unit) => char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;
}
