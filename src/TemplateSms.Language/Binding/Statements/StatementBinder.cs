using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Binds the statements at a place. Each block has a place of its own.</summary>
internal sealed class StatementBinder
{
    // Of usual lists the code reads as they are written.
    private const int LongestChain = 32;

    private readonly BodyContext _body;
    private readonly Place _place;
    private readonly ExpressionBinder _expressions;
    private readonly AssignmentBinder _assignments;
    private readonly LoopBinder _loops;
    private readonly IncludeBinder _includes;

    public StatementBinder(BodyContext body, Place place)
    {
        _body = body;
        _place = place;
        _expressions = new ExpressionBinder(body, place);
        _assignments = new AssignmentBinder(body, place, _expressions);
        _loops = new LoopBinder(body, place, _expressions, BindBlockAt);
        _includes = new IncludeBinder(body, place, BindBlockAt);
    }

    /// <summary>Binds a block at this _place.</summary>
    public BoundBlock BindBlock(BlockSyntax? block)
    {
        var blocks = new BlockPath(_body.Counts.NextBlock(), _place.Blocks);
        return new StatementBinder(_body, _place with { Blocks = blocks }).BindStatements(block);
    }

    private BoundBlock BindStatements(BlockSyntax? block)
    {
        var statements = new List<BoundStatement>();
        foreach (var statement in block?.Statements ?? [])
        {
            if (BindStatement(statement) is { } bound)
                statements.Add(bound);
        }

        return new BoundBlock(_body.Isolates && !_place.IsCaptured ? Isolation.Around(statements, _body.Culture, _body.IsCode) : statements);
    }

    private BoundStatement? BindStatement(StatementSyntax statement) => statement switch
    {
        TextSyntax text => text.Value.IsEmpty ? null : new BoundText(text.Value, _place.File.LiteralText(text.Value)),
        PrintSyntax print => new BoundPrint(BindPrinted(print.Expression)),
        AssignmentSyntax assignment => _assignments.Bind(assignment),
        CaptureSyntax capture => BindCapture(capture),
        IfSyntax branch => BindIf(branch),
        CaseSyntax choice => BindCase(choice),
        ForSyntax loop => _loops.Bind(loop),
        JumpSyntax jump => BindJump(jump),
        IncludeSyntax include => _includes.Bind(include),
        _ => null,
    };

    /// <summary>Binds an expression whose text is needed.</summary>
    private BoundExpression BindPrinted(ExpressionSyntax syntax)
    {
        var expression = _expressions.Bind(syntax);
        if (expression.Type.Kind == TypeKind.List && expression.Type.Element?.Kind is TypeKind.CSharp or TypeKind.List or TypeKind.Enum or TypeKind.Uri)
            return _place.File.Fail(expression.Span, BindingRules.WrongType, $"A {expression.Type.Display} has no printed form; loop over it with 'for'");
        return expression;
    }

    private BoundIf BindIf(IfSyntax statement)
    {
        var branches = new List<BoundBranch>();
        var fork = new Fork(_body.Locals);
        foreach (var branch in statement.Branches)
        {
            var condition = _expressions.BindCondition(branch.Condition);
            var bound = fork.Way(Presence.NamesWhere(condition, true), () => BindBlock(branch.Body));
            branches.Add(new BoundBranch(condition, bound));
            _body.Locals.AddPresent(Presence.NamesWhere(condition, false));
        }

        var otherwise = fork.Way([], () => BindBlock(statement.Otherwise));
        fork.Meet();
        return new BoundIf(statement.Span, branches, otherwise);
    }

    // A case is a chain of comparisons with a value that has no effects of its own.
    private BoundIf BindCase(CaseSyntax statement)
    {
        var value = _expressions.Bind(statement.Value);
        var branches = new List<BoundBranch>();
        var fork = new Fork(_body.Locals);
        foreach (var branch in statement.Branches)
        {
            var comparisons = branch.Values
                .Select(candidate => _expressions.Operators.Compare(BinaryOperator.Equal, "when", value, _expressions.Bind(candidate), candidate.Span))
                .ToList();
            var condition = AnyOf(comparisons, 0, comparisons.Count);
            var bound = fork.Way(Presence.NamesWhere(condition, true), () => BindBlock(branch.Body));
            branches.Add(new BoundBranch(condition, bound));
        }

        var otherwise = fork.Way([], () => BindBlock(statement.Otherwise));
        fork.Meet();
        return new BoundIf(statement.Span, branches, otherwise);
    }

    // Thousands of values would be a chain that no stack can follow; halved, they nest some ten levels deep.
    private static BoundExpression AnyOf(IReadOnlyList<BoundExpression> comparisons, int start, int count)
    {
        if (count == 1)
            return comparisons[start];
        var right = count > LongestChain ? count / 2 : 1;
        var last = AnyOf(comparisons, start + count - right, right);
        return new BoundBinary(TemplateType.Bool, last.Span, BinaryOperator.Or, AnyOf(comparisons, start, count - right), last);
    }

    private BoundJump? BindJump(JumpSyntax jump)
    {
        var word = _place.File.TextOf(jump.Span);
        if (_place.Scope is null)
        {
            _place.File.Fail(jump.Span, BindingRules.WrongType, $"'{word}' has a meaning inside a 'for' only");
            return null;
        }

        _place.Exits?.Add(word, _body.Locals.Snapshot());
        if (_place.IsOtherwise)
            _place.File.Findings.Add(BindingRules.JumpStaysInside, jump.Span, word, "the 'else' that it stands in");
        return new BoundJump(jump.Span, jump.IsBreak);
    }

    private BoundCapture? BindCapture(CaptureSyntax capture)
    {
        // Who jumps out of the block has captured, too.
        var exits = new JumpExits();
        var captured = BindBlockAt(_place with { Exits = exits, IsCaptured = true }, capture.Body);
        exits.Meet(_body.Locals);
        var target = _assignments.AssignTo(capture.Target, null);
        if (exits.First is { } jump)
            _place.Exits?.Add(jump, _body.Locals.Snapshot());
        return target is { } local
            ? new BoundCapture(capture.Span, _body.Counts.NextCapture(), local.Local, captured) { IsLeft = exits.First is not null }
            : null;
    }

    private BoundBlock BindBlockAt(Place place, BlockSyntax? block) => new StatementBinder(_body, place).BindBlock(block);
}
