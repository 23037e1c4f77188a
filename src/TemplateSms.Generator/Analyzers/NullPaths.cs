using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Generator.Emit;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers;

/// <summary>
/// Finds values of C# types that may be null where a template needs them. The flow of null is the C# compiler's: the
/// generated code is asked what it knows of each value there.
/// </summary>
internal static class NullPaths
{
    public static IEnumerable<Finding> Find(
        CompiledTemplate template, ProjectOptions options, Compilation compilation, CancellationToken cancellationToken) =>
        template.CanEmit && RenderingEmitter.ReadsMembers(template.Model) && MethodOf(template, options, compilation) is { } method
            ? FindingPolicy.Apply(template, All(template, method, compilation, cancellationToken))
            : [];

    private static IMethodSymbol? MethodOf(CompiledTemplate template, ProjectOptions options, Compilation compilation)
    {
        var scope = options.Namespace.Length > 0 ? options.Namespace + "." : "";
        return compilation.Assembly
            .GetTypeByMetadataName($"{scope}{options.ClassName}+{RenderingEmitter.ClassName(template.Model)}")?
            .GetMembers(RenderingEmitter.Method)
            .FirstOrDefault() as IMethodSymbol;
    }

    private static IEnumerable<Finding> All(
        CompiledTemplate template, IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
    {
        if (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } syntax)
            yield break;
        var declared = new DeclaredTypes(method, syntax);
        var uses = syntax.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Select(NeededUse.Of)
            .OfType<NeededUse>()
            .Where(use => !declared.IsNeverNull(use.Value))
            .ToList();
        if (uses.Count == 0)
            yield break;
#pragma warning disable RS1030 // An action on an additional file is given no semantic model.
        var semantics = compilation.GetSemanticModel(syntax.SyntaxTree);
#pragma warning restore RS1030
        var places = new NeededPlaces(template, syntax);
        foreach (var use in uses)
        {
            var span = places.Of(use);
            if (semantics.GetTypeInfo(use.Value, cancellationToken).Nullability.FlowState == NullableFlowState.MaybeNull)
                yield return new Finding(BindingRules.MayBeNull, span, new[] { use.Path });
        }
    }
}
