using System.Globalization;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Text;
using TemplateSms.Language.Translation;

namespace TemplateSms.Cli.Translating.Units;

/// <summary>Puts the texts of a base beside those of a translation.</summary>
/// <param name="reachedOf">The categories that a call of the base reaches in the language of the translation; null where it is never reached.</param>
/// <param name="source">The plural rules of the base's language, for counts and for places.</param>
internal sealed class UnitTree(Func<TextSpan, IReadOnlyList<ReachedCategory>?> reachedOf, Func<PluralPart, PluralRules> source)
{
    /// <summary>The tree of a text.</summary>
    /// <param name="present">The translation that is there; null where there is none.</param>
    public UnitNode Of(string id, TextUnit unit, TextUnit? present)
    {
        var slots = 0;
        var pairs = CodePairs.Of(unit, present);
        var placeholders = new List<Placeholder>();
        foreach (var (code, other, number) in pairs)
        {
            var fits = code is not null && other is not null && HasSameSlots(code, other);
            var places = code is null ? [] : SlotsOf(id, code, fits ? other : null, ref slots);
            placeholders.Add(new Placeholder(number, code, other, places, fits));
        }

        return new UnitNode(id, unit, present, placeholders);
    }

    private static bool HasSameSlots(CodePiece code, CodePiece other) =>
        code.Parts.Where(part => part is not SourcePart).Select(part => part.GetType()).SequenceEqual(other.Parts.Where(part => part is not SourcePart).Select(part => part.GetType()));

    private List<Slot> SlotsOf(string id, CodePiece code, CodePiece? present, ref int count)
    {
        var slots = new List<Slot>();
        var others = present?.Parts.Where(part => part is not SourcePart).ToList();
        foreach (var part in code.Parts.Where(part => part is not SourcePart))
        {
            var other = others?[slots.Count];
            var own = string.Create(CultureInfo.InvariantCulture, $"{id}.{++count}");
            slots.Add(part is PluralPart plural
                ? PluralOf(own, plural, (PluralPart?)other)
                : new Slot(own, [Of(own, ((TextPart)part).Text, ((TextPart?)other)?.Text)], null));
        }

        return slots;
    }

    private Slot PluralOf(string id, PluralPart plural, PluralPart? present)
    {
        // What no argument reaches keeps the forms that it has.
        var reached = reachedOf(plural.Span) is { Count: > 0 } known ? known : [.. plural.Forms.Select(form => new ReachedCategory(form.Category, default))];
        var texts = reached.Select(category => Of(
            $"{id}.{PluralNames.Of(category.Category)}",
            FormFor(plural, category).Text,
            present?.Forms.FirstOrDefault(form => form.Category == category.Category)?.Text));
        return new Slot(id, [.. texts], reached);
    }

    /// <summary>The form of the base that says what a category of the other language says: that of the category's numbers where they have one, else the most general.</summary>
    private PluralPartForm FormFor(PluralPart plural, ReachedCategory category)
    {
        var general = plural.Forms.FirstOrDefault(form => form.Category == PluralCategory.Other) ?? plural.Forms[^1];
        if (plural.Forms.FirstOrDefault(form => form.Category == category.Category) is { } same && same.Text.Codes.Count() == general.Text.Codes.Count())
            return same;
        var rules = source(plural);
        var own = category.Examples.Select(example => rules.CategoryOf(PluralOperands.Read(example))).Distinct().ToList();
        return own is [var one] && plural.Forms.FirstOrDefault(form => form.Category == one) is { } form ? form : general;
    }
}
