namespace TemplateSms.Language.Domain;

/// <summary>Computes the shape of a text after transliteration to GSM-7.</summary>
internal static class TransliterationShapes
{
    // Septets count the transliterated text already; its UTF-16 units are at most as many, but for characters that stay.
    // Two halves of a pair cost a septet each, and one together where what stood between them is taken out.
    public static TextShape Of(TextShape text) => text with
    {
        Septets = text.MayHavePairs ? text.Septets with { Least = (text.Septets.Least + 1) / 2 } : text.Septets,
        Units = new Interval(0, text.Alphabet == AlphabetFact.Gsm7 ? text.Units.Most : Interval.Add(text.Septets.Most, text.MayHavePairs ? Math.Min(text.Septets.Most, text.Units.Most / 2) : 0)),
        Alphabet = text.Alphabet == AlphabetFact.Gsm7 ? AlphabetFact.Gsm7 : AlphabetFact.MayLeave,
        MayHaveExtension = true,
        Characters = CharacterSet.All,

        // Typographic quotes become plain ones.
        IsPlain = text.IsPlain && text.Alphabet == AlphabetFact.Gsm7,
    };
}
