using Microsoft.CodeAnalysis;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers;

/// <summary>Finds members that a template reads without a bound and that C# declares one for.</summary>
internal static class DeclaredBounds
{
    public static IEnumerable<Finding> Find(CompiledTemplate template, Compilation compilation) =>
        template.CanEmit ? FindingPolicy.Apply(template, All(template, compilation)) : [];

    private static IEnumerable<Finding> All(CompiledTemplate template, Compilation compilation)
    {
        foreach (var member in UnboundedMembers.In(template.Model))
        {
            if (CSharpMembers.Find(member, compilation) is { } property && DeclaredBound.Of(property) is { } bound)
                yield return new Finding(BindingRules.BoundInCSharpOnly, member.Span, new[] { member.Path, bound.Attribute, bound.Type });
        }
    }
}
