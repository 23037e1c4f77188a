using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Provider;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>The places where a value reaches something that is marked.</summary>
internal sealed class MarkedSites(KnownSymbols symbols, Reports reports)
{
    private readonly ValueCheck _values = new(symbols, reports);

    public void CheckArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
            _values.Check(context, argument.Value, ProviderSite.MemberAt(argument) is { } list && ProviderRequest.IsRequest(list.Member.ContainingType) ? list.Member : parameter);
    }

    public void CheckAssignment(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation { Member: var member })
            _values.Check(context, assignment is ICompoundAssignmentOperation ? assignment : assignment.Value, member);
    }

    public void CheckInitializer(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        ISymbol? symbol = initializer switch
        {
            IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault(),
            IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
            IParameterInitializerOperation parameter => parameter.Parameter,
            _ => null,
        };
        if (symbol is not null)
            _values.Check(context, initializer.Value, symbol);
    }
}
