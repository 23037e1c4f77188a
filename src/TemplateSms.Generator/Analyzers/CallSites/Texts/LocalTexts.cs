using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>
/// Follows a local or a parameter from where it gets its first text to where it is used, statement by statement. What is
/// written to in a way that this does not follow has an unknown text.
/// </summary>
internal sealed class LocalTexts
{
    private readonly ISymbol _local;
    private readonly TextScope _scope;
    private readonly HashSet<IOperation> _path;
    private readonly IReadOnlyList<TextWay> _unknown;

    // For each statement that a break can leave, the texts at its breaks; null for a loop.
    private readonly Stack<List<IReadOnlyList<TextWay>>?> _breakable = new();

    private IReadOnlyList<TextWay>? _found;

    private LocalTexts(IOperation use, ISymbol local, TextScope scope)
    {
        _local = local;
        _scope = scope;
        _path = [.. Ancestors(use)];
        _unknown = TextWay.Unknown(use.Syntax.Span);
    }

    /// <summary>The texts that a local can have where it is used.</summary>
    public static IReadOnlyList<TextWay> At(IOperation use, ISymbol local, TextScope scope)
    {
        var texts = new LocalTexts(use, local, scope);
        var writes = new LocalWrites(local, Ancestors(use).Last());
        if (!TypedText.IsText(use.Type) || !writes.AreFollowed)
            return texts._unknown;

        // A function that is run later sees what is written last.
        var declaration = writes.Declaration;
        if (Ancestors(use).Any(outer => outer is IAnonymousFunctionOperation or ILocalFunctionOperation && !Declares(outer, declaration)))
            return writes.Count == 0 && declaration?.GetVariableInitializer() is { } only ? scope.Read(only.Value) : texts._unknown;

        var block = declaration is null
            ? Ancestors(use).OfType<IBlockOperation>().LastOrDefault()
            : Ancestors(declaration).OfType<IBlockOperation>().FirstOrDefault();
        if (block is null)
            return texts._unknown;
        texts.Run(block, texts._unknown);
        return texts._found ?? texts._unknown;
    }

    // The texts after a statement; null where nothing goes on after it, or where the use was reached.
    private IReadOnlyList<TextWay>? Run(IOperation? statement, IReadOnlyList<TextWay>? before)
    {
        if (statement is null || before is null || _found is not null)
            return _found is null ? before : null;

        switch (statement)
        {
            case IBlockOperation block:
                return block.Operations.Aggregate((IReadOnlyList<TextWay>?)before, (state, inner) => Run(inner, state));
            case IConditionalOperation condition when !_path.Contains(condition.Condition):
                return Merge(Run(condition.WhenTrue, before), condition.WhenFalse is null ? before : Run(condition.WhenFalse, before));
            case ILoopOperation loop when !LeadsOver(loop) || _path.Contains(loop.Body):
                return Loop(loop, before);
            case ISwitchOperation choice when !_path.Contains(choice.Value):
                return Switch(choice, before);
            case ITryOperation attempt:
                return Try(attempt, before);
            case IUsingOperation { Body: var body, Resources: var resources } when !_path.Contains(resources):
                return Run(body, before);
            case ILockOperation { Body: var body, LockedValue: var locked } when !_path.Contains(locked):
                return Run(body, before);
        }

        if (LeadsOver(statement))
        {
            _found = statement is ILoopOperation && new LocalWrites(_local, statement).Count > 0 ? _unknown : before;
            return null;
        }

        return After(statement, before);
    }

    private IReadOnlyList<TextWay>? After(IOperation statement, IReadOnlyList<TextWay> before)
    {
        switch (statement)
        {
            case IBranchOperation { BranchKind: BranchKind.Break } when _breakable.Count > 0 && _breakable.Peek() is { } breaks:
                breaks.Add(before);
                return null;
            case IReturnOperation { Kind: OperationKind.Return } or IThrowOperation or IBranchOperation or IExpressionStatementOperation { Operation: IThrowOperation }:
                return null;
            case IVariableDeclarationGroupOperation group when Declarator(group) is { } declarator:
                return declarator.GetVariableInitializer() is { } initializer ? Scope(before).Read(initializer.Value) : _unknown;
            case IExpressionStatementOperation { Operation: IAssignmentOperation assignment } when LocalWrites.IsOf(assignment.Target, _local):
                var assigned = Scope(before).Read(assignment is ICompoundAssignmentOperation ? assignment : assignment.Value);
                return assignment is ICoalesceAssignmentOperation ? TextWay.Join(before, assigned) : assigned;
            default:
                return before;
        }
    }

    // What an earlier round has added stands before what this one adds; where a round can begin anew, nothing is known.
    private IReadOnlyList<TextWay>? Loop(ILoopOperation loop, IReadOnlyList<TextWay> before)
    {
        var writes = new LocalWrites(_local, loop);
        if (writes.Count == 0 && !LeadsOver(loop))
            return before;

        var place = loop.Syntax.Span;
        var entry = writes.Count == 0 ? before
            : writes.OnlyAdd ? TextWay.Join(before, [new([.. TextWay.AsParts(before, place), new GapPart(place)])])
            : _unknown;
        _breakable.Push(null);
        var after = Run(loop.Body, entry);
        _breakable.Pop();
        return _found is not null ? null : Merge(before, Merge(entry, after));
    }

    private IReadOnlyList<TextWay>? Switch(ISwitchOperation choice, IReadOnlyList<TextWay> before)
    {
        var breaks = new List<IReadOnlyList<TextWay>>();
        _breakable.Push(breaks);
        foreach (var section in choice.Cases)
        {
            var end = section.Body.Aggregate((IReadOnlyList<TextWay>?)before, (state, inner) => Run(inner, state));
            if (end is not null)
                breaks.Add(end);
        }

        _breakable.Pop();
        var hasDefault = choice.Cases.Any(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        return breaks.Aggregate(hasDefault ? null : (IReadOnlyList<TextWay>?)before, Merge);
    }

    // A handler may begin after any of the statements.
    private IReadOnlyList<TextWay>? Try(ITryOperation attempt, IReadOnlyList<TextWay> before)
    {
        var writes = new LocalWrites(_local, attempt.Body).Count;
        var inside = writes == 0 ? before : _unknown;
        var after = Run(attempt.Body, before);
        foreach (var handler in attempt.Catches)
            after = Merge(after, Run(handler.Handler, inside));
        if (attempt.Finally is { } last && LeadsOver(last))
            return Run(last, inside);
        return attempt.Finally is { } ending && new LocalWrites(_local, ending).Count > 0 ? _unknown : after;
    }

    private IReadOnlyList<TextWay>? Merge(IReadOnlyList<TextWay>? left, IReadOnlyList<TextWay>? right) =>
        left is null || ReferenceEquals(left, right) ? right : right is null ? left : TextWay.Join(left, right);

    private TextScope Scope(IReadOnlyList<TextWay> before) => _scope.With(_local, before);

    private bool LeadsOver(IOperation operation) => _path.Contains(operation);

    private IVariableDeclaratorOperation? Declarator(IVariableDeclarationGroupOperation group) => group.Declarations
        .SelectMany(declaration => declaration.Declarators)
        .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, _local));

    private static bool Declares(IOperation function, IOperation? declaration) => declaration is not null && Ancestors(declaration).Contains(function);

    private static IEnumerable<IOperation> Ancestors(IOperation operation)
    {
        for (var outer = operation; outer is not null; outer = outer.Parent)
            yield return outer;
    }
}
