using TemplateSms.Language.Bound;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes plurals: a switch over the category of a number, and the tests by which the language tells the categories apart.</summary>
internal sealed class PluralEmitter(Func<BoundExpression, Code> emit, UseEmitter uses)
{
    private const string Category = Runtime.Templating + "PluralCategory";
    private const string Operands = Runtime.Templating + "PluralOperands";

    public Code Plural(BoundPlural plural)
    {
        // Which forms occur is proved; the last one stands for a form that was not to occur.
        var last = plural.Forms.FirstOrDefault(form => form.Category == PluralCategory.Other) ?? plural.Forms[plural.Forms.Count - 1];
        var arms = plural.Forms.Where(form => form != last).Select(form => (Code)$"{Category}.{form.Category.ToString()} => {uses.Text(form.Text)}").ToList();
        arms.Add($"_ => {uses.Text(last.Text)}");
        var format = plural.Format is null ? "" : ", " + CSharpText.String(plural.Format);
        return $"({MethodOf(plural.IsOrdinal)}({Operands}.Of({emit(plural.Count)}{format})) switch {{ {Code.Join(", ", arms)} }})";
    }

    /// <summary>Writes the methods that the plurals of a template call.</summary>
    public static void EmitMethods(TemplateModel model, SourceWriter output)
    {
        foreach (var isOrdinal in model.Plurals.Select(plural => plural.IsOrdinal).Distinct())
        {
            output.Line($"private static {Category} {MethodOf(isOrdinal)}({Operands} n) =>");
            output.Indent();
            foreach (var rule in PluralTable.Of(model.Settings.Culture ?? "", isOrdinal).Rules.Where(rule => rule.Clauses.Count > 0))
                output.Line($"{string.Join(" || ", rule.Clauses.Select(Test))} ? {Category}.{rule.Category} :");
            output.Line($"{Category}.Other;");
            output.Unindent();
            output.Line();
        }
    }

    private static string MethodOf(bool isOrdinal) => isOrdinal ? "OrdinalOf" : "PluralOf";

    private static string Test(IReadOnlyList<PluralRelation> clause) => clause.Count == 0 ? "true" : string.Join(" && ", clause.Select(Test));

    private static string Test(PluralRelation relation)
    {
        var isOfNumber = relation.Operand == 'n';
        var operand = isOfNumber ? 'I' : char.ToUpperInvariant(relation.Operand);
        var value = relation.Modulus == 0 ? $"n.{operand}" : $"n.{operand} % {CSharpText.Number((long)relation.Modulus)}";
        var ranges = string.Join(" or ", relation.Ranges.Select(range => range.Least == range.Most ? CSharpText.Number((long)range.Least) : $"(>= {CSharpText.Number((long)range.Least)} and <= {CSharpText.Number((long)range.Most)})"));
        var test = relation.IsNegated ? $"{value} is not ({ranges})" : $"{value} is {ranges}";

        // A number with a fraction equals no whole one.
        return !isOfNumber ? test : relation.IsNegated ? $"(n.W != 0 || {test})" : $"n.W == 0 && {test}";
    }
}
