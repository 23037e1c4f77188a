using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Mutation.Areas;
using TemplateSms.Mutation.Mutants.Mutators;

namespace TemplateSms.Mutation.Mutants;

/// <summary>All mutants of an area's source, in the order of files and places.</summary>
internal static class MutantFinder
{
    private static readonly IReadOnlyList<Func<SyntaxNode, SemanticModel, IEnumerable<Mutation>>> _mutators =
        [Operators.Of, Conditions.Of, Constants.Of, Patterns.Of, Statements.Of, Results.Of, Calls.Of];

    public static IReadOnlyList<Mutant> Find(CSharpCompilation compilation, Area area)
    {
        var source = Repository.Source("");
        return
        [
            .. compilation.SyntaxTrees
                .Select(tree => (Tree: tree, File: Path.GetRelativePath(source, tree.FilePath).Replace(Path.DirectorySeparatorChar, '/')))
                .Where(file => area.Folders.Any(folder => file.File.StartsWith(folder + "/", StringComparison.Ordinal)) && !file.File.Contains("/obj/", StringComparison.Ordinal))
                .OrderBy(file => file.File, StringComparer.Ordinal)
                .SelectMany(file => OfFile(file.Tree, file.File, compilation)),
        ];
    }

    private static IEnumerable<Mutant> OfFile(SyntaxTree tree, string file, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes(node => node is not AttributeListSyntax)
            .SelectMany(node => _mutators.SelectMany(mutator => mutator(node, model)))
            .Where(mutation => mutation.Host is not ExpressionSyntax || !Places.IsConstant(mutation.Host))
            .Select(mutation => new Mutant(file, mutation));
    }
}
