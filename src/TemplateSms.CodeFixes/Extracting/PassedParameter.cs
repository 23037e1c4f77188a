using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>Finds the parameter that an argument is passed to, also one in parentheses.</summary>
internal static class PassedParameter
{
    /// <returns>The parameter; null where the call does not compile.</returns>
    public static IParameterSymbol? Of(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        var passed = argument.Parent?.Parent is not { } call ? ImmutableArray<IArgumentOperation>.Empty : model.GetOperation(call, cancellationToken) switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        return passed.FirstOrDefault(of => of.ArgumentKind == ArgumentKind.Explicit && argument.Span.Contains(of.Syntax.Span))?.Parameter;
    }
}
