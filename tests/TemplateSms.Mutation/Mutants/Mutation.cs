using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Mutation.Mutants;

/// <summary>A change of one node, as a mutator proposes it.</summary>
/// <param name="Kind">The kind of change, for the report.</param>
/// <param name="Host">The expression or statement that is planted with a switch.</param>
/// <param name="Changed">The node that the change replaces: the host or a part of it.</param>
/// <param name="Becomes">The text that stands there instead, for the report.</param>
/// <param name="Plant">Makes the host with the switch out of the host as it is planted so far.</param>
internal sealed record Mutation(string Kind, SyntaxNode Host, SyntaxNode Changed, string Becomes, Func<ExpressionSyntax, SyntaxNode, SyntaxNode> Plant);
