using TemplateSms.Language.Bound;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>Evaluates plurals: the texts of the categories that a number can have.</summary>
/// <param name="of">What is known of a part.</param>
internal sealed class PluralValues(Func<BoundExpression, Facts, Value> of, string? culture, EvaluationNotes notes)
{
    public Value Of(BoundPlural plural, Facts facts)
    {
        var rules = PluralTable.Of(culture ?? "", plural.IsOrdinal);
        var reach = PluralCount.ReachOf(plural, of(plural.Count, facts), rules);
        var categories = reach.Categories();
        notes.NotePlural(plural, categories, reach);
        Value? joined = null;
        foreach (var form in plural.Forms.Where(form => categories.Contains(form.Category)))
        {
            var text = of(form.Text, facts);
            var value = new Value(text.Printed) { Known = text.Printed.Known };
            joined = joined?.Join(value) ?? value;
        }

        // A form that is missing has a finding, and no code.
        return joined ?? Value.OfText("");
    }
}
