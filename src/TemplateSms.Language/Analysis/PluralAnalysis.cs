using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds plural forms that a number can have and no text has, and texts of forms that no number has.</summary>
internal static class PluralAnalysis
{
    private const decimal LargeCount = 1_000_000;

    public static void Report(TemplateModel model, ProofRun run, string source, FindingBag findings)
    {
        if (run.Plurals.Count == 0)
            return;
        var prints = BoundNodes.Statements(model.Body).OfType<BoundPrint>().ToList();
        foreach (var (plural, reached) in run.Plurals.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key.Span.Start))
        {
            var culture = model.Settings.Culture ?? "";
            var count = source.Substring(plural.Count.Span.Start, plural.Count.Span.Length);
            var missing = reached.Keys.Where(category => plural.Forms.All(form => form.Category != category)).OrderBy(category => category).ToList();
            if (missing.Count > 0)
                findings.Add(ContentRules.PluralFormMissing, plural.NameSpan, culture, count, string.Join(" and ", missing.Select(c => $"'{PluralFunctions.NameOf(c)}' ({string.Join(", ", reached[c])})")), Advice(plural, missing, reached));
            if (plural.NamesCategory)
                continue;
            foreach (var form in plural.Forms.Where(form => !reached.ContainsKey(form.Category)))
                findings.Add(ContentRules.PluralFormUnused, form.Text.Span, count, PluralFunctions.NameOf(form.Category), culture);
            if (FormatBeside(plural, prints) is { } format)
                findings.Add(ContentRules.CountPrintedOtherwise, plural.NameSpan, count, format);
        }
    }

    /// <summary>The plurals that the proofs of the texts came upon, in their order.</summary>
    public static EquatableArray<ReachedPlural> Reached(IEnumerable<ProofRun>? runs) => runs is null || runs.All(run => run.Plurals.Count == 0)
        ? EquatableArray<ReachedPlural>.Empty
        : runs.SelectMany(run => run.Plurals)
            .OrderBy(pair => pair.Key.Span.Start)
            .Select(pair => new ReachedPlural(pair.Key.Span, pair.Value.OrderBy(reached => reached.Key).Select(reached => new ReachedCategory(reached.Key, reached.Value.ToArray())).ToArray()))
            .ToArray();

    // Where only numbers of a million and more have the form, most senders mean a count that never is.
    private static string Advice(BoundPlural plural, IReadOnlyList<PluralCategory> missing, IReadOnlyDictionary<PluralCategory, IReadOnlyList<string>> reached) =>
        plural.Count is BoundParameter { Type: { Number: null, IsInteger: true } type } && missing.All(c => decimal.Parse(reached[c][0], System.Globalization.CultureInfo.InvariantCulture) >= LargeCount)
            ? $"; bound the parameter where it stays below a million, such as {type.Display}(0..{LargeCount - 1}), or write the text"
            : "";

    /// <summary>The format that the nearest placeholder of the same count prints it by, where the plural counts other digits; null otherwise.</summary>
    private static string? FormatBeside(BoundPlural plural, IReadOnlyList<BoundPrint> prints)
    {
        if (Facts.KeyOf(plural.Count) is not { } key || plural.IsOrdinal)
            return null;
        var nearest = prints
            .Select(print => (Print: print, Format: FormatOf(print.Expression, key)))
            .Where(pair => pair.Format is not null || Facts.KeyOf(pair.Print.Expression) == key)
            .OrderBy(pair => Math.Abs(pair.Print.Span.Start - plural.Span.Start))
            .FirstOrDefault();
        if (nearest.Format is not { } format || format == plural.Format || PluralFormat.Read(format) is not { } printed)
            return null;
        var scale = plural.Count.Type.Kind == TypeKind.Decimal ? NumberRange.MostScale : 0;
        return PluralCount.FormsOf(plural, scale).SequenceEqual(printed.Forms(scale)) ? null : format;
    }

    private static string? FormatOf(BoundExpression expression, string key) =>
        expression is BoundCall { Arguments.Count: 2 } call && call.Function.Takes(ArgumentKind.NumberFormat) && Facts.KeyOf(call.Arguments[0]) == key
            ? (call.Arguments[1] as BoundLiteral)?.Value as string
            : null;
}
