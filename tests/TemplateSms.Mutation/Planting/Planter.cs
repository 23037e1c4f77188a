using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Mutation.Mutants;

namespace TemplateSms.Mutation.Planting;

/// <summary>Plants mutants into the source of one file, each behind a switch with its number.</summary>
internal sealed class Planter(IEnumerable<KeyValuePair<int, Mutant>> mutants) : CSharpSyntaxRewriter
{
    private const string Annotation = "mutant";

    // By place, since two projects read the same file into trees of their own.
    private readonly ILookup<(TextSpan Span, int Kind), KeyValuePair<int, Mutant>> _mutants = mutants.ToLookup(mutant => Place(mutant.Value.Mutation.Host));

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        if (node is null)
            return visited;
        foreach (var (number, mutant) in _mutants[Place(node)])
            visited = mutant.Mutation.Plant(MutantSwitch.Asks(number), visited!).WithAdditionalAnnotations(new SyntaxAnnotation(Annotation, $"{number}"));
        return visited;
    }

    /// <summary>The mutant that a planted node belongs to.</summary>
    public static int? MutantAround(SyntaxNode node) =>
        node.AncestorsAndSelf().SelectMany(ancestor => ancestor.GetAnnotations(Annotation)).FirstOrDefault() is { Data: { } number } ? int.Parse(number, CultureInfo.InvariantCulture) : null;

    /// <summary>The mutants that are planted in the member around a node.</summary>
    public static IReadOnlyList<int> MutantsBeside(SyntaxNode node) =>
        [.. (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? node).GetAnnotatedNodes(Annotation).SelectMany(planted => planted.GetAnnotations(Annotation)).Select(annotation => int.Parse(annotation.Data!, CultureInfo.InvariantCulture))];

    private static (TextSpan Span, int Kind) Place(SyntaxNode node) => (node.Span, node.RawKind);
}
