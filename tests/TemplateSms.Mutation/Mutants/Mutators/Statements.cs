using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Mutation.Mutants.Mutators;

/// <summary>A statement that is left out.</summary>
internal static class Statements
{
    public static IEnumerable<Mutation> Of(SyntaxNode node, SemanticModel model) => node switch
    {
        ExpressionStatementSyntax or ContinueStatementSyntax or YieldStatementSyntax or ThrowStatementSyntax => [Switches.Remove("statement", (StatementSyntax)node)],
        BreakStatementSyntax { Parent: not SwitchSectionSyntax } leave => [Switches.Remove("statement", leave)],
        ReturnStatementSyntax { Expression: null } leave => [Switches.Remove("statement", leave)],
        _ => [],
    };
}
