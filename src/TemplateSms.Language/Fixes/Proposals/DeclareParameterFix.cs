using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Fixes;

/// <summary>Declares a parameter that the body uses.</summary>
internal static class DeclareParameterFix
{
    // Text first: of the types that the uses allow, it is the most likely.
    private static readonly string[] _types = ["string(20)", "int(0..99)", "date", "bool", "list(string(20), 3)"];

    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        var name = context.TextAt(context.Finding.Span);
        if (!Names.IsIdentifier(name))
            return [];

        // A condition on a text is legal, and always true; a loop over one has no bound. The type with the fewest such surprises is meant.
        return _types
            .Select(type => Declare(context, name, type))
            .Where(context.IsMendedBy)
            .OrderBy(fix => context.Try(fix.Edits)?.Findings.Count(IsSurprise))
            .Take(1);
    }

    /// <summary>Declares what an included template needs, with the type that it has there.</summary>
    public static IEnumerable<TemplateFix> ProposeIncluded(FixContext context)
    {
        var (included, name) = (context.Finding.Arguments[0], context.Finding.Arguments[1]);
        var parameters = context.File.Includes
            .Where(file => file.Name == included)
            .SelectMany(file => FrontMatterLayout.Of(file).ChildrenOf(FrontMatterKey.Params));
        if (parameters.FirstOrDefault(p => p.Key == name) is { IsVerbatim: true } parameter)
            yield return Declare(context, name, parameter.Value);
    }

    private static bool IsSurprise(Finding finding) => finding.Rule.Category == BindingRules.UnknownName.Category || finding.Rule == ContentRules.Unbounded;

    private static TemplateFix Declare(FixContext context, string name, string type) =>
        new($"Declare '{name}: {type}'", FixKey.DeclareParameter, context.FrontMatter.Add(FrontMatterKey.Params, name, type));
}
