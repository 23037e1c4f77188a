using Microsoft.CodeAnalysis;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers;

/// <summary>Finds members that a template reads without a bound and that C# declares one for.</summary>
internal static class DeclaredLimits
{
    public static IEnumerable<Finding> Find(CompiledTemplate template, Compilation compilation) =>
        template.CanEmit ? FindingPolicy.Apply(template, All(template, compilation)) : [];

    private static IEnumerable<Finding> All(CompiledTemplate template, Compilation compilation)
    {
        foreach (var member in UnboundedMembers.In(template.Model))
        {
            if (CSharpMembers.Find(member, compilation) is { } property && DeclaredLimit.Of(property) is { } limit)
                yield return new Finding(BindingRules.LimitInCSharpOnly, member.Span, new[] { member.Path, limit.Attribute, limit.Type });
        }
    }
}
