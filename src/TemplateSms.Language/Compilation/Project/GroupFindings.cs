using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Compilation;

/// <summary>The findings on one text of a message that the others have a part in.</summary>
public static class GroupFindings
{
    /// <summary>Those on any text.</summary>
    /// <param name="template">The text, with what it depends on.</param>
    /// <param name="all">The templates of its project.</param>
    /// <param name="compile">Compiles another text, with what it depends on.</param>
    public static IReadOnlyList<Finding> Of(CompiledTemplate template, TemplateIndex all, Func<TemplateFile, CompiledTemplate> compile)
    {
        return Containment.Find(CompilerStage.FindConflicts, Find);

        IReadOnlyList<Finding> Find() => template.File.IsVariant
            ? all.BaseOf(template.File) is { } origin ? OfVariant(template, compile(TemplateResolver.Resolve(origin, all))) : []
            : OfBase(TemplateGroups.Around(template, all, compile));
    }

    /// <summary>Those on the base: what it declares and no text uses.</summary>
    private static IReadOnlyList<Finding> OfBase(TemplateGroup group) => group.Variants.Count == 0 || !IsBound(group.Base) || !group.Variants.All(IsBound)
        ? []
        : Applied(group.Base, group.Base.Unused.Where(unused => !group.Variants.Any(variant => variant.Used.Contains(unused.Name))).Select(unused => unused.Finding));

    /// <summary>Those on a variant: the parameters that the base prints, and that it does not use.</summary>
    private static IReadOnlyList<Finding> OfVariant(CompiledTemplate variant, CompiledTemplate origin)
    {
        if (!IsBound(variant) || !IsBound(origin))
            return [];
        var printed = new HashSet<string>(
            origin.Model.Bodies.SelectMany(FlatStatements.In).OfType<BoundPrint>().Select(print => PrintedName(print.Expression)).OfType<string>(), StringComparer.Ordinal);
        return Applied(variant, origin.Model.Parameters
            .Where(parameter => printed.Contains(parameter.Name) && !variant.Used.Contains(parameter.Name))
            .Select(parameter => new Finding(BindingRules.ParameterNotInVariant, FirstLine(variant), new[] { parameter.Name, TemplateGroup.NameOf(variant) })));
    }

    private static bool IsBound(CompiledTemplate text) => text.IsBound && !text.Findings.Any(finding => finding.Rule.PreventsEmit);

    private static Finding[] Applied(CompiledTemplate template, IEnumerable<Finding> findings) =>
        [.. Containment.Find(CompilerStage.ApplyPolicy, () => FindingPolicy.Apply(template, findings))];

    // What a function or a format makes of a parameter is that parameter still.
    private static string? PrintedName(BoundExpression expression) => expression switch
    {
        BoundParameter parameter => parameter.Parameter.Name,
        BoundMember member => PrintedName(member.Target),
        BoundCall { Arguments.Count: > 0 } call => PrintedName(call.Arguments[0]),
        _ => null,
    };

    // A text that is not there has no place: the first line of those that are stands for it.
    private static TextSpan FirstLine(CompiledTemplate variant)
    {
        var text = variant.File.Text;
        var start = TemplateCompiler.Parse(variant.File).Tree.Body.Span.Start;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = text.IndexOfAny(['\r', '\n'], start);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }
}
