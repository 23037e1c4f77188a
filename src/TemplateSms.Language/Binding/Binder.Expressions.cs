using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

internal sealed partial class Binder
{
    private BoundExpression BindExpression(ExpressionSyntax syntax) => Known(Bind(syntax));

    private BoundExpression Bind(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax literal => BindLiteral(literal),
        NameSyntax name => BindName(name),
        MemberSyntax member => BindMember(member),
        IndexSyntax index => BindIndex(index),
        ParenthesizedSyntax parenthesized => BindExpression(parenthesized.Expression) with { Span = syntax.Span },
        UnarySyntax unary => BindUnary(unary),
        BinarySyntax binary => BindBinary(binary),
        ConditionalSyntax conditional => BindConditional(conditional),
        CallSyntax call => BindCall(call),
        InterpolatedSyntax interpolated => BindInterpolated(interpolated),
        _ => new BoundLiteral(TemplateType.Error, syntax.Span, null),
    };

    private BoundExpression BindName(NameSyntax syntax)
    {
        var name = TextOf(syntax.Token);
        switch (name)
        {
            case "true":
                return new BoundLiteral(TemplateType.Bool, syntax.Span, true);
            case "false":
                return new BoundLiteral(TemplateType.Bool, syntax.Span, false);
            case "null":
                return new BoundLiteral(TemplateType.Null, syntax.Span, null);
        }

        if (_scope?.Find(name) is { } variable)
            return variable with { Span = syntax.Span };
        if (_locals.Read(name, syntax.Span, _blocks, out var isOutOfBlock) is { } local)
        {
            return isOutOfBlock
                ? Fail(syntax.Span, BindingRules.WrongType, OutOfBlock(name))
                : local;
        }

        if (_parameters.TryGetValue(name, out var parameter))
        {
            _used.Add(name);
            return new BoundParameter(parameter, syntax.Span);
        }

        return Fail(Misspelt(BindingRules.UnknownName, syntax.Span, KnownWords.Name(name) ?? Spelling.Hint(name, KnownNames.Where(n => n != name)), name));
    }

    private static string OutOfBlock(string name) =>
        $"'{name}' has the type of a C# member and is known inside the block that assigns it only; assign it before the block";

    private IEnumerable<string> KnownNames => _parameters.Keys.Concat(_locals.Names).Concat(_scope?.Names ?? []);

    private bool IsVariable(string name) => KnownNames.Contains(name);

    private BoundExpression BindLoopProperty(MemberSyntax syntax)
    {
        var name = TextOf(syntax.Member);
        if (_scope is null)
            return Fail(syntax.Span, BindingRules.WrongType, $"'for.{name}' has a meaning inside a 'for' only");
        var property = name switch
        {
            "index" => LoopProperty.Index,
            "length" => LoopProperty.Length,
            "first" => LoopProperty.First,
            "last" => LoopProperty.Last,
            "even" => LoopProperty.Even,
            "odd" => LoopProperty.Odd,
            _ => (LoopProperty?)null,
        };
        if (property is null)
            return Fail(Misspelt(BindingRules.UnknownMember, syntax.Member.Span, Spelling.Hint(name, ["index", "length", "first", "last", "even", "odd"]), "'for'", name));
        var type = property is LoopProperty.Index or LoopProperty.Length ? TemplateType.Int : TemplateType.Bool;
        return new BoundLoopProperty(type, syntax.Span, property.Value, _scope.LoopId);
    }

    /// <summary>Binds an expression as a condition of type bool: only null and false are false.</summary>
    private BoundExpression BindCondition(ExpressionSyntax syntax) => ToCondition(BindExpression(syntax));

    private BoundExpression ToCondition(BoundExpression value)
    {
        if (value.Type.Kind is TypeKind.Error || value.Type is { Kind: TypeKind.Bool, IsNullable: false })
            return value;
        if (value.Type.IsNullable || value.Type.Kind == TypeKind.CSharp)
            return new BoundUnary(TemplateType.Bool, value.Span, UnaryOperator.IsTruthy, value);
        _findings.Add(BindingRules.AlwaysTrue, value.Span, $"a value of type {value.Type.Display}");
        return new BoundLiteral(TemplateType.Bool, value.Span, true);
    }

    private BoundExpression BindUnary(UnarySyntax syntax)
    {
        if (syntax.Operator.Kind == TokenKind.Bang)
            return new BoundUnary(TemplateType.Bool, syntax.Span, UnaryOperator.Not, BindCondition(syntax.Operand));

        var operand = Present(BindExpression(syntax.Operand));
        if (operand.Type.Kind == TypeKind.Error)
            return operand;
        if (!operand.Type.IsNumber && operand.Type.Kind != TypeKind.CSharp)
            return Fail(syntax.Span, BindingRules.WrongType, $"'{TextOf(syntax.Operator)}' takes a number, and '{TextOf(operand.Span)}' is of type {operand.Type.Display}");
        if (IsNameThatMayBeNull(operand))
            return Fail(syntax.Span, BindingRules.WrongType, $"'{TextOf(syntax.Operator)}' takes a number, and '{TextOf(operand.Span)}' may be null; test it with 'if', or give another value with '??'");
        if (syntax.Operator.Kind == TokenKind.Plus)
            return operand with { Span = syntax.Span };
        if (operand is BoundLiteral literal && NumberLiterals.Negate(literal.Value) is { } negated)
            return literal with { Span = syntax.Span, Value = negated };
        return new BoundUnary(Unbounded(operand.Type), syntax.Span, UnaryOperator.Negate, operand);
    }

    private BoundExpression BindConditional(ConditionalSyntax syntax)
    {
        var condition = BindCondition(syntax.Condition);
        var whenTrue = BindWhere(condition, true, () => BindExpression(syntax.WhenTrue));
        var whenFalse = BindWhere(condition, false, () => BindExpression(syntax.WhenFalse));
        (whenTrue, whenFalse) = (NumberLiterals.LikeOther(whenTrue, whenFalse.Type), NumberLiterals.LikeOther(whenFalse, whenTrue.Type));
        return CommonType(whenTrue, whenFalse) is { } type
            ? new BoundConditional(type, syntax.Span, condition, whenTrue, whenFalse)
            : Fail(syntax.Span, BindingRules.WrongType, $"One value is of type {whenTrue.Type.Display}, the other of type {whenFalse.Type.Display}");
    }

    private BoundExpression BindInterpolated(InterpolatedSyntax syntax)
    {
        var parts = new List<BoundExpression>();
        foreach (var part in syntax.Contents)
        {
            parts.Add(part.Hole is null
                ? new BoundLiteral(TemplateType.String, part.Text, StringLiterals.Read(_source, part.Text, _keepsLineBreaks, _findings))
                : BindExpression(part.Hole));
        }

        if (parts.FirstOrDefault(p => p.Type.Kind == TypeKind.List) is { } list)
            return Fail(list.Span, BindingRules.WrongType, $"A {list.Type.Display} has no text inside an interpolated string; join it with 'array.join'");
        return parts.Any(p => p.Type.Kind == TypeKind.Error)
            ? new BoundLiteral(TemplateType.Error, syntax.Span, null)
            : new BoundInterpolated(syntax.Span, parts);
    }

    private BoundExpression BindLiteral(LiteralSyntax syntax)
    {
        var token = syntax.Token;
        switch (token.Kind)
        {
            case TokenKind.String:
                return new BoundLiteral(TemplateType.String, token.Span, StringLiterals.Read(_source, token.ValueSpan, _keepsLineBreaks, _findings));
            case TokenKind.VerbatimString:
                return new BoundLiteral(TemplateType.String, token.Span, LiteralText(token.ValueSpan).Replace("``", "`"));
            default:
                if (NumberLiterals.TryRead(TextOf(token), out var type, out var value))
                    return new BoundLiteral(type, token.Span, value);
                return Fail(token.Span, SyntaxRules.BadNumber, TextOf(token));
        }
    }
}
