using TemplateSms.Language.Bound;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Fixes;

/// <summary>Changes a count, or the forms that it chooses from.</summary>
internal static class PluralFix
{
    // Below a million, no language of the table has a form for whole millions.
    private const int MostUsualCount = 999_999;

    /// <summary>Bounds a count of which only millions have the form that is missing.</summary>
    public static IEnumerable<TemplateFix> Bound(FixContext context)
    {
        // The parameters of a variant stand in its base.
        if (At(context) is not { Count: BoundParameter { Parameter: var parameter, Type: { Number: null, IsInteger: true } type } } || context.Model.Variant is not null)
            yield break;
        if (TypeEdits.WithRange(context.TextAt(parameter.TypeSpan), type.Display, $"0..{MostUsualCount}") is not { } edit)
            yield break;
        yield return new TemplateFix(
            FormattableString.Invariant($"Bound '{parameter.Name}' by 0 and {MostUsualCount}"),
            FixKey.AddLimit,
            new[] { edit with { Span = new TextSpan(parameter.TypeSpan.Start + edit.Span.Start, edit.Span.Length) } })
        {
            Subject = parameter.Name,
        };
    }

    /// <summary>Writes the forms that are missing, with the text of the last one until somebody translates it.</summary>
    public static IEnumerable<TemplateFix> AddForms(FixContext context)
    {
        if (At(context) is not { NamesCategory: false } plural)
            yield break;
        var last = Last(plural);
        var text = context.TextAt(last.Text.Span);
        var missing = PluralFunctions.Names.Where(name => context.Finding.Arguments[2].Contains($"'{name}'")).ToList();
        yield return new TemplateFix(
            $"Write {string.Join(" and ", missing.Select(name => $"'{name}'"))} with the text of '{PluralFunctions.NameOf(last.Category)}', to be translated",
            FixKey.AddPluralForm,
            Insert(last, string.Concat(missing.Select(name => $" {name}: {text}"))));
    }

    /// <summary>Removes a form that no number has.</summary>
    public static IEnumerable<TemplateFix> RemoveForm(FixContext context)
    {
        var form = Plurals(context).SelectMany(plural => plural.Forms).FirstOrDefault(form => form.Text.Span == context.Finding.Span);
        if (form is null || StartOf(context.Source, form) is not { } start)
            yield break;
        yield return new TemplateFix(
            $"Remove '{PluralFunctions.NameOf(form.Category)}'", FixKey.RemovePluralForm, new[] { new TextEdit(TextSpan.FromBounds(start, form.Text.Span.End), "") });
    }

    /// <summary>Counts by the format that the number is printed with.</summary>
    public static IEnumerable<TemplateFix> AddFormat(FixContext context)
    {
        if (At(context) is not { Format: null } plural)
            yield break;
        var format = $"format: \"{context.Finding.Arguments[1]}\"";
        yield return new TemplateFix($"Write '{format}'", FixKey.AddPluralFormat, Insert(Last(plural), " " + format));
    }

    /// <summary>Counts nothing where the number is null.</summary>
    public static IEnumerable<TemplateFix> CountNullAsZero(FixContext context)
    {
        if (!FunctionCatalogue.TryFind(context.Finding.Arguments[0], out var function) || function.Plural is null)
            yield break;
        var count = context.TextAt(context.Finding.Span);
        yield return new TemplateFix($"Count null as 0 ('{count} ?? 0')", FixKey.NullAsZero, new[] { new TextEdit(context.Finding.Span, $"({count} ?? 0)") });
    }

    private static BoundPlural? At(FixContext context) => Plurals(context).FirstOrDefault(plural => plural.NameSpan == context.Finding.Span);

    private static IEnumerable<BoundPlural> Plurals(FixContext context) => BoundNodes.Expressions(context.Model.Body).OfType<BoundPlural>();

    private static BoundPluralForm Last(BoundPlural plural) => plural.Forms.OrderBy(form => form.Text.Span.End).Last();

    private static TextEdit[] Insert(BoundPluralForm after, string text) => [new TextEdit(new TextSpan(after.Text.Span.End, 0), text)];

    // Where the blanks before the name of a form begin; null where something else stands before its text.
    private static int? StartOf(string source, BoundPluralForm form)
    {
        var colon = BeforeBlanks(source, form.Text.Span.Start) - 1;
        if (colon < 0 || source[colon] != ':')
            return null;
        var name = PluralFunctions.NameOf(form.Category);
        var start = BeforeBlanks(source, colon) - name.Length;
        return start > 0 && string.CompareOrdinal(source, start, name, 0, name.Length) == 0 ? BeforeBlanks(source, start) : null;
    }

    private static int BeforeBlanks(string source, int end)
    {
        while (end > 0 && char.IsWhiteSpace(source[end - 1]))
            end--;
        return end;
    }
}
