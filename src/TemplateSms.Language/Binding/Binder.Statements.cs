using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

internal sealed partial class Binder
{
    private BoundBlock BindBlock(BlockSyntax? block)
    {
        _blocks.Add(_nextBlock++);
        var statements = new List<BoundStatement>();
        foreach (var statement in block?.Statements ?? [])
        {
            if (BindStatement(statement) is { } bound)
                statements.Add(bound);
        }

        _blocks.RemoveAt(_blocks.Count - 1);
        return new BoundBlock(statements);
    }

    private BoundStatement? BindStatement(StatementSyntax statement) => statement switch
    {
        TextSyntax text => text.Value.IsEmpty ? null : new BoundText(text.Value, LiteralText(text.Value)),
        PrintSyntax print => new BoundPrint(BindPrinted(print.Expression)),
        AssignmentSyntax assignment => BindAssignment(assignment),
        CaptureSyntax capture => BindCapture(capture),
        IfSyntax branch => BindIf(branch),
        CaseSyntax choice => BindCase(choice),
        ForSyntax loop => BindFor(loop),
        JumpSyntax jump => BindJump(jump),
        IncludeSyntax include => BindInclude(include),
        _ => null,
    };

    /// <summary>Binds an expression whose text is needed.</summary>
    private BoundExpression BindPrinted(ExpressionSyntax syntax)
    {
        var expression = BindExpression(syntax);
        if (expression.Type.Kind == TypeKind.List && expression.Type.Element?.Kind is TypeKind.CSharp or TypeKind.List or TypeKind.Enum or TypeKind.Uri)
            return Fail(expression.Span, BindingRules.WrongType, $"A {expression.Type.Display} has no printed form; loop over it with 'for'");
        return expression;
    }

    private BoundIf BindIf(IfSyntax statement)
    {
        var branches = new List<BoundBranch>();
        var ends = new List<LocalState>();
        foreach (var branch in statement.Branches)
        {
            var condition = BindCondition(branch.Condition);
            var start = _locals.Snapshot();
            _locals.AddPresent(PresentWhere(condition, true));
            branches.Add(new BoundBranch(condition, BindBlock(branch.Body)));
            ends.Add(_locals.Snapshot());
            _locals.Restore(start);
            _locals.AddPresent(PresentWhere(condition, false));
        }

        var otherwise = BindBlock(statement.Otherwise);
        ends.Add(_locals.Snapshot());
        _locals.Meet(ends);
        return new BoundIf(statement.Span, branches, otherwise);
    }

    // A case is a chain of comparisons with a value that has no effects of its own.
    private BoundIf BindCase(CaseSyntax statement)
    {
        var value = BindExpression(statement.Value);
        var branches = new List<BoundBranch>();
        var ends = new List<LocalState>();
        foreach (var branch in statement.Branches)
        {
            BoundExpression? condition = null;
            foreach (var candidate in branch.Values)
            {
                var comparison = Compare(BinaryOperator.Equal, "when", value, BindExpression(candidate), candidate.Span);
                condition = condition is null
                    ? comparison
                    : new BoundBinary(TemplateType.Bool, candidate.Span, BinaryOperator.Or, condition, comparison);
            }

            var start = _locals.Snapshot();
            _locals.AddPresent(PresentWhere(condition!, true));
            branches.Add(new BoundBranch(condition!, BindBlock(branch.Body)));
            ends.Add(_locals.Snapshot());
            _locals.Restore(start);
        }

        var otherwise = BindBlock(statement.Otherwise);
        ends.Add(_locals.Snapshot());
        _locals.Meet(ends);
        return new BoundIf(statement.Span, branches, otherwise);
    }

    private BoundJump? BindJump(JumpSyntax jump)
    {
        if (_scope is not null)
            return new BoundJump(jump.Span, jump.IsBreak);
        Fail(jump.Span, BindingRules.WrongType, $"'{TextOf(jump.Span)}' has a meaning inside a 'for' only");
        return null;
    }

    private BoundCapture? BindCapture(CaptureSyntax capture)
    {
        var body = BindBlock(capture.Body);
        return AssignTo(capture.Target, null) is { } target
            ? new BoundCapture(capture.Span, _captures++, target.Local, body)
            : null;
    }

    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression) =>
        expression is ParenthesizedSyntax parenthesized ? WithoutParentheses(parenthesized.Expression) : expression;

    private BoundAssignment? BindAssignment(AssignmentSyntax assignment)
    {
        var value = assignment.Operator.Kind == TokenKind.Equal
            ? BindExpression(assignment.Value)
            : Compute(
                CompoundOperator(assignment.Operator.Kind),
                TextOf(assignment.Operator),
                BindExpression(assignment.Target),
                BindExpression(assignment.Value),
                assignment.Span);

        // The loop variable is set anew for each element; what is assigned to it has no effect, as in Scriban.
        if (assignment.Target is NameSyntax name && _scope?.Find(TextOf(name.Token)) is not null)
        {
            _findings.Add(BindingRules.NoEffect, assignment.Span, TextOf(name.Token));
            return null;
        }

        if (assignment.Target is NameSyntax itself && IsValueOf(TextOf(itself.Token), value))
        {
            var reason = WithoutParentheses(assignment.Value) is NameSyntax ? "" : $", since '{TextOf(itself.Token)}' is never null";
            _findings.Add(BindingRules.SelfAssignment, assignment.Span, TextOf(itself.Token), reason);
            return null;
        }

        return AssignTo(assignment.Target, value) is { } target
            ? new BoundAssignment(assignment.Value.Span, target.Local, value, target.Declares)
            : null;
    }

    // C# warns of such an assignment, in words about generated code; a local without a value fails when it is read.
    private static bool IsValueOf(string name, BoundExpression value) => value switch
    {
        BoundParameter parameter => parameter.Parameter.Name == name,
        BoundLocal local => local.Name == name && !local.MayBeUnassigned,
        _ => false,
    };

    private static BinaryOperator CompoundOperator(TokenKind kind) => kind switch
    {
        TokenKind.PlusEqual => BinaryOperator.Add,
        TokenKind.MinusEqual => BinaryOperator.Subtract,
        TokenKind.StarEqual => BinaryOperator.Multiply,
        TokenKind.SlashEqual => BinaryOperator.Divide,
        TokenKind.SlashSlashEqual => BinaryOperator.DivideWhole,
        _ => BinaryOperator.Modulo,
    };

    private (BoundLocal Local, bool Declares)? AssignTo(ExpressionSyntax target, BoundExpression? value)
    {
        if (target is not NameSyntax syntax || !IsLocalName(TextOf(syntax.Token)))
        {
            Fail(target.Span, BindingRules.WrongType, $"Only a local can be assigned to, and '{TextOf(target.Span)}' is none");
            return null;
        }

        var name = TextOf(syntax.Token);
        if (value is { Type: { Kind: TypeKind.List, Innermost.Kind: TypeKind.Enum } })
            value = Fail(value.Span, BindingRules.WrongType, $"A local holds no {value.Type.Display}, since each parameter has an enum of its own in C#; use the parameter where the list is needed");

        _parameters.TryGetValue(name, out var parameter);
        if (parameter is not null)
            _used.Add(name);
        if (parameter?.Type.Kind == TypeKind.CSharp)
        {
            Fail(syntax.Span, BindingRules.WrongType, $"'{name}' is a parameter of a C# type and keeps its value; assign to another name");
            return null;
        }

        if (_locals.Assign(name, syntax.Span, value, parameter, _blocks) is { } assigned)
        {
            if (!_locals.IsOutOfBlock(name, _blocks))
                return assigned;
            Fail(syntax.Span, BindingRules.WrongType, OutOfBlock(name));
            return null;
        }

        Fail(syntax.Span, BindingRules.WrongType, $"'{name}' is assigned values of types that it cannot hold together, {(value?.Type ?? TemplateType.String).Display} among them; use two locals, or start it with a value of the wider type");
        return null;
    }

    private static bool IsLocalName(string name) =>
        name is not ("true" or "false" or "null") && Names.IsIdentifier(name.TrimStart('$')) && name.LastIndexOf('$') <= 0;

    private BoundStatement? BindFor(ForSyntax loop)
    {
        var list = BindExpression(loop.List);
        var element = list.Type.Kind switch
        {
            TypeKind.List => list.Type.Element!,
            TypeKind.String => TemplateType.String,
            TypeKind.CSharp => list.Type with { CSharpName = null, IsNullable = false },
            _ => TemplateType.Error,
        };
        if (element.Kind == TypeKind.Error && list.Type.Kind != TypeKind.Error)
        {
            Fail(list.Span, BindingRules.WrongType, $"'for' walks a list, and '{TextOf(list.Span)}' is of type {list.Type.Display}");
            return null;
        }

        if (NoStringOf(list) is { } what)
        {
            Fail(list.Span, BindingRules.WrongType, $"'for' walks the characters of a text, and {what} is none in Scriban; {AsText}");
            return null;
        }

        var window = BindWindow(loop.Options);
        var loopId = _loops++;
        var name = TextOf(loop.Variable);
        var variable = new BoundLocal(element, loop.Variable.Span, name, LoopVariableName(name, loopId))
        {
            IsElement = true,
            Origin = list.Type.Kind == TypeKind.String ? ValueOrigin.Character : ValueOrigin.None,
        };
        var before = _locals.Snapshot();
        var outer = _scope;
        _scope = new Scope(outer, variable, list, loopId);
        _locals.EnterLoop(loopId, name);
        var body = BindBlock(loop.Body);
        _locals.LeaveLoop();
        _scope = outer;
        var after = _locals.Snapshot();
        _locals.Restore(before);
        var otherwise = BindBlock(loop.Otherwise);
        _locals.Meet([before, after, _locals.Snapshot()]);
        return new BoundFor(loop.Span, loopId, variable, list, window, body, otherwise);
    }

    private LoopWindow BindWindow(IReadOnlyList<ArgumentSyntax> options)
    {
        var window = LoopWindow.Whole;
        foreach (var option in options)
        {
            var name = TextOf(option.Name!.Value);
            if (name == "reversed")
            {
                window = window with { IsReversed = true };
                continue;
            }

            var value = BindExpression(option.Value);
            if (value.Type.IsNullable)
                value = Present(value);
            if (value.Type.Kind is not (TypeKind.Error or TypeKind.CSharp) && (!value.Type.IsInteger || value.Type.IsNullable))
                Fail(option.Span, BindingRules.WrongType, $"'{name}' takes a whole number, written '{name}:2'");
            else if (name == "limit")
                window = window with { Limit = value };
            else
                window = window with { Offset = value };
        }

        return window;
    }

    private string LoopVariableName(string name, int loopId)
    {
        var camel = Names.ToCamelCase(name);
        var isTaken = loopId > 0
            || BodyNames.IsFixed(camel)
            || !Names.IsIdentifier(camel)
            || _locals.HasCSharpName(camel)
            || _parameters.Values.Any(p => p.CSharpName == camel);
        return isTaken ? BodyNames.OfLoopVariable(camel, loopId) : camel;
    }
}
