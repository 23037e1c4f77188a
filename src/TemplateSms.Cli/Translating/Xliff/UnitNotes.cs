using System.Globalization;
using TemplateSms.Cli.Translating.Units;
using TemplateSms.Language.Analysis;

namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>The notes of a text for its translator.</summary>
internal static class UnitNotes
{
    public static IEnumerable<string> Of(ExportedTemplate template, UnitNode unit, ReachedCategory? category, long? room)
    {
        if (category is not null)
            yield return $"The text for the category '{PluralNames.Of(category.Category)}' of {template.TargetLanguage}{Examples(category)}.";
        if (!unit.Base.HasWords)
            yield return "Has no words of its own; translate it only to change the order of its placeholders.";
        if (room is { } most)
            yield return string.Create(CultureInfo.InvariantCulture, $"At most {most:N0} {template.UnitName}, placeholders not counted; {template.CountingRule}.");
        if (template.ChoosesByCategory && unit == template.Body)
            yield return "Chooses among texts by the name of a plural category. Whether the language has one that the text does not name, a developer has to see.";
    }

    private static string Examples(ReachedCategory category) => category.Examples.Count == 0 ? "" : $", as for {string.Join(", ", category.Examples)}";
}
