using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>The places inside an operation where a local or a parameter gets a text.</summary>
internal sealed class LocalWrites
{
    public LocalWrites(ISymbol local, IOperation inside)
    {
        AreFollowed = local is IParameterSymbol { RefKind: RefKind.None };
        foreach (var operation in inside.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                (Declaration, AreFollowed) = (declarator, !declarator.Symbol.IsRef);
            else if (IsOf(operation, local))
                Add(operation);
            else if (operation is ILabeledOperation)
                _hasLabels = true;
        }

        AreFollowed &= !_isWrittenOtherwise && !_hasLabels;
    }

    private readonly bool _hasLabels;
    private bool _isWrittenOtherwise;

    /// <summary>The declaration of the local, with or without a text; null for a parameter.</summary>
    public IVariableDeclaratorOperation? Declaration { get; }

    /// <summary>Statements that give it a text, its declaration not counted.</summary>
    public int Count { get; private set; }

    /// <summary>Whether each of them adds to the text that there is.</summary>
    public bool OnlyAdd { get; private set; } = true;

    /// <summary>Whether all of them are statements of their own, in the order in which they run.</summary>
    public bool AreFollowed { get; }

    public static bool IsOf(IOperation reference, ISymbol local) => reference switch
    {
        ILocalReferenceOperation { Local: var symbol } => SymbolEqualityComparer.Default.Equals(symbol, local),
        IParameterReferenceOperation { Parameter: var symbol } => SymbolEqualityComparer.Default.Equals(symbol, local),
        _ => false,
    };

    private void Add(IOperation reference)
    {
        switch (reference.Parent)
        {
            case IAssignmentOperation assignment when assignment.Target == reference:
                Count++;
                OnlyAdd &= assignment is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add };
                _isWrittenOtherwise |= assignment is not (ISimpleAssignmentOperation { IsRef: false } or ICompoundAssignmentOperation or ICoalesceAssignmentOperation)
                    || assignment.Parent is not IExpressionStatementOperation
                    || IsInFunction(assignment);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
            case ITupleOperation { Parent: IDeconstructionAssignmentOperation or ITupleOperation }:
            case IAddressOfOperation:
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } }:
                _isWrittenOtherwise = true;
                break;
        }
    }

    // When a function runs that writes to what stands outside of it, the order of the source does not say.
    private bool IsInFunction(IOperation write)
    {
        for (var outer = write.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return Declaration is null || !outer.DescendantsAndSelf().Contains(Declaration);
        }

        return false;
    }
}
