using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Generator.Pipeline;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>Names the class that is generated of a project's templates.</summary>
internal static class GeneratedClass
{
    /// <summary>The name by which a place reaches the class, which may not be there yet.</summary>
    public static string At(int position, SemanticModel model, ProjectOptions options)
    {
        var found = model.LookupNamespacesAndTypes(position, name: options.ClassName);
        var isOther = found.Any(symbol => symbol.ContainingNamespace?.ToDisplayString() != NameOf(options.Namespace));
        if (found.Length > 0 ? !isOther : IsImported(position, model, options.Namespace))
            return options.ClassName;
        return options.Namespace.Length == 0 ? "global::" + options.ClassName : $"global::{options.Namespace}.{options.ClassName}";
    }

    private static string NameOf(string name) => name.Length == 0 ? "<global namespace>" : name;

    private static bool IsImported(int position, SemanticModel model, string wanted)
    {
        if (wanted.Length == 0)
            return true;
        for (var inside = model.GetEnclosingSymbol(position)?.ContainingNamespace; inside is { IsGlobalNamespace: false }; inside = inside.ContainingNamespace)
        {
            if (inside.ToDisplayString() == wanted)
                return true;
        }

        var trees = model.Compilation.SyntaxTrees.SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings.Where(@using => tree == model.SyntaxTree || @using.GlobalKeyword.RawKind != 0));
        return trees.Any(@using => @using.Alias is null && @using.StaticKeyword.RawKind == 0 && @using.Name?.ToString() == wanted);
    }
}
