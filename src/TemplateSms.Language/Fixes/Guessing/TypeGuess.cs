using System.Globalization;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Fixes;

/// <summary>Guesses the type of a parameter that nobody declared, from how the template uses it.</summary>
internal static class TypeGuess
{
    private const string Text = "string(20)";

    /// <summary>The types that the uses suggest, the likeliest first; empty when they contradict each other, or ask for a type of C#.</summary>
    public static IReadOnlyList<string> Of(FixContext context, string name)
    {
        var tree = TemplateCompiler.Parse(context.File).Tree;
        var uses = new NameUses(context.Source, name, context.Model.Parameters);
        foreach (var text in tree.Texts)
            uses.Visit(text);
        if (IsInTracker(context))
            return ["string(10, alnum)", "int(0..9999)"];
        if (Of(context, uses) is not { } type)
            return [];

        // A value whose truth is asked and that is printed as well may be missing.
        var mayBeMissing = (uses.Uses & NameUse.Condition) != 0 && type != "bool";
        return mayBeMissing ? [type + "?", type] : [type];
    }

    private static string? Of(FixContext context, NameUses uses)
    {
        const NameUse Moments = NameUse.Date | NameUse.Time | NameUse.Moment;
        const NameUse Numbers = NameUse.Number | NameUse.Decimals;
        if ((uses.Uses & NameUse.Object) != 0)
            return null;
        NameUse[] kinds = [NameUse.List, Moments, Numbers, NameUse.Bool, NameUse.Text];
        var used = kinds.Where(kind => (uses.Uses & kind) != 0).ToList();
        if (used.Count > 1)
            return null;
        return used.FirstOrDefault() switch
        {
            NameUse.List => ListOf(context, uses),
            Moments => MomentOf(uses.Uses),
            Numbers => NumberOf(uses),
            NameUse.Bool => "bool",
            NameUse.Text => Text,
            _ => (uses.Uses & (NameUse.Condition | NameUse.Printed)) == NameUse.Condition ? "bool" : Text,
        };
    }

    private static string ListOf(FixContext context, NameUses list)
    {
        string? element = null;
        foreach (var loop in list.Loops)
        {
            var uses = new NameUses(context.Source, context.TextAt(loop.Variable.Span), context.Model.Parameters);
            uses.Visit(loop.Body);
            element ??= (uses.Uses & NameUse.List) == 0 ? Of(context, uses) : null;
        }

        return $"list({element ?? Text}, 3)";
    }

    private static string MomentOf(NameUse uses) => (uses & (NameUse.Date | NameUse.Time)) switch
    {
        NameUse.Date | NameUse.Time => "datetime",
        NameUse.Time => "time",
        _ => "date",
    };

    private static string NumberOf(NameUses uses)
    {
        if ((uses.Uses & NameUse.Decimals) != 0)
            return "decimal(0..9999.99)";
        var most = uses.Numbers.Select(number => number == long.MinValue ? long.MaxValue : Math.Abs(number)).DefaultIfEmpty().Max();
        var nines = 99L;
        while (nines < most && nines < int.MaxValue / 10)
            nines = (nines * 10) + 9;
        var least = uses.Numbers.Any(number => number < 0) ? -nines : 0;
        return string.Format(CultureInfo.InvariantCulture, "int({0}..{1})", least, nines);
    }

    private static bool IsInTracker(FixContext context) =>
        context.FrontMatter.Find(FrontMatterKey.Tracker) is { } tracker
        && context.Finding.Span.Start >= tracker.ValueSpan.Start
        && context.Finding.Span.End <= tracker.ValueSpan.End;
}
