using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Gives the expressions at a place their meaning and their types.</summary>
internal sealed class ExpressionBinder
{
    private readonly BodyContext _body;
    private readonly Place _place;
    private readonly KnownValues _known;
    private readonly NameBinder _names;
    private readonly MemberBinder _members;
    private readonly CallBinder _calls;

    public ExpressionBinder(BodyContext body, Place place)
    {
        _body = body;
        _place = place;
        _known = new KnownValues(body.Locals);
        _names = new NameBinder(body, place);
        _members = new MemberBinder(body, place, _known);
        Operators = new OperatorBinder(place.File, _known);
        _calls = new CallBinder(place.File, _names, new CallArgumentRules(place.File, _known, Operators, body.Formats), new PluralBinder(place.File, body.Culture));
    }

    public OperatorBinder Operators { get; }

    public BoundExpression Bind(ExpressionSyntax syntax) => _known.Known(BindUnknown(syntax));

    private BoundExpression BindUnknown(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax literal => BindLiteral(literal),
        NameSyntax name => _names.Bind(name),
        MemberSyntax member => BindMember(member),
        IndexSyntax index => _members.IndexOf(index, _known.Present(Bind(index.Target)), Bind(index.Index)),
        ParenthesizedSyntax parenthesized => Bind(parenthesized.Expression) with { Span = syntax.Span },
        UnarySyntax unary => BindUnary(unary),
        BinarySyntax binary => BindBinary(binary),
        ConditionalSyntax conditional => BindConditional(conditional),
        CallSyntax call => BindFunction(call.Span, call.Function, call.Piped, call.Arguments),
        InterpolatedSyntax interpolated => BindInterpolated(interpolated),
        _ => new BoundLiteral(TemplateType.Error, syntax.Span, null),
    };

    /// <summary>Binds an expression as a condition of type bool: only null and false are false.</summary>
    public BoundExpression BindCondition(ExpressionSyntax syntax) => Operators.ToCondition(Bind(syntax));

    private BoundExpression BindConditional(ConditionalSyntax syntax)
    {
        var condition = BindCondition(syntax.Condition);
        var whenTrue = _body.Locals.Aside(Presence.NamesWhere(condition, true), () => Bind(syntax.WhenTrue));
        var whenFalse = _body.Locals.Aside(Presence.NamesWhere(condition, false), () => Bind(syntax.WhenFalse));
        (whenTrue, whenFalse) = (NumberLiterals.LikeOther(whenTrue, whenFalse.Type), NumberLiterals.LikeOther(whenFalse, whenTrue.Type));
        return TypeRules.CommonType(whenTrue, whenFalse) is { } type
            ? new BoundConditional(type, syntax.Span, condition, whenTrue, whenFalse)
            : _place.File.Fail(syntax.Span, BindingRules.WrongType, $"One value is of type {whenTrue.Type.Display}, the other of type {whenFalse.Type.Display}");
    }

    private BoundExpression BindInterpolated(InterpolatedSyntax syntax)
    {
        var parts = new List<BoundExpression>();
        foreach (var part in syntax.Contents)
        {
            parts.Add(part.Hole is null
                ? new BoundLiteral(TemplateType.String, part.Text, _place.File.StringText(part.Text))
                : Bind(part.Hole));
        }

        if (parts.FirstOrDefault(p => p.Type.Kind == TypeKind.List) is { } list)
            return _place.File.Fail(list.Span, BindingRules.WrongType, $"A {list.Type.Display} has no text inside an interpolated string; join it with 'array.join'");
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
                return new BoundLiteral(TemplateType.String, token.Span, _place.File.StringText(token.ValueSpan));
            case TokenKind.VerbatimString:
                return new BoundLiteral(TemplateType.String, token.Span, _place.File.LiteralText(token.ValueSpan).Replace("``", "`"));
            default:
                if (NumberLiterals.TryRead(_place.File.TextOf(token), out var type, out var value))
                    return new BoundLiteral(type, token.Span, value);
                return _place.File.Fail(token.Span, SyntaxRules.BadNumber, _place.File.TextOf(token));
        }
    }

    private BoundExpression BindUnary(UnarySyntax syntax) => syntax.Operator.Kind == TokenKind.Bang
        ? new BoundUnary(TemplateType.Bool, syntax.Span, UnaryOperator.Not, BindCondition(syntax.Operand))
        : Operators.Sign(syntax, Bind(syntax.Operand));

    private BoundExpression BindFunction(TextSpan span, ExpressionSyntax function, ExpressionSyntax? piped, IReadOnlyList<ArgumentSyntax> arguments) =>
        _calls.Bind(span, function, piped, arguments, Bind);

    private BoundExpression BindMember(MemberSyntax syntax)
    {
        // The first word of a path is a variable, 'for', or the family of a function.
        if (syntax.Target is NameSyntax first && !_names.IsVariable(_place.File.TextOf(first.Token)))
        {
            var name = _place.File.TextOf(first.Token);
            if (name == "for")
                return _names.BindLoopProperty(syntax);
            if (FunctionCatalogue.IsFamily(name) || NotCompiledFunctions.Advice($"{name}.{_place.File.TextOf(syntax.Member)}") is not null)
                return BindFunction(syntax.Span, syntax, null, []);
        }

        return _members.MemberOf(Bind(syntax.Target), _place.File.TextOf(syntax.Member), syntax.Member.Span, syntax.Span, syntax.Dot.Kind == TokenKind.QuestionDot);
    }

    private BoundExpression BindBinary(BinarySyntax syntax)
    {
        BinaryOperator? operation = syntax.Operator.Kind switch
        {
            TokenKind.EqualEqual => BinaryOperator.Equal,
            TokenKind.BangEqual => BinaryOperator.NotEqual,
            TokenKind.Less => BinaryOperator.Less,
            TokenKind.LessEqual => BinaryOperator.LessOrEqual,
            TokenKind.Greater => BinaryOperator.Greater,
            TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
            TokenKind.AmpersandAmpersand => BinaryOperator.And,
            TokenKind.PipePipe => BinaryOperator.Or,
            TokenKind.QuestionQuestion => BinaryOperator.Coalesce,
            TokenKind.Plus => BinaryOperator.Add,
            TokenKind.Minus => BinaryOperator.Subtract,
            TokenKind.Star => BinaryOperator.Multiply,
            TokenKind.Slash => BinaryOperator.Divide,
            TokenKind.SlashSlash => BinaryOperator.DivideWhole,
            TokenKind.Percent => BinaryOperator.Modulo,
            _ => null,
        };

        // What the parser has reported as not compiled.
        if (operation is null)
            return new BoundLiteral(TemplateType.Error, syntax.Span, null);
        if (operation is BinaryOperator.And or BinaryOperator.Or)
        {
            var first = BindCondition(syntax.Left);
            var second = _body.Locals.Aside(Presence.NamesWhere(first, operation is BinaryOperator.And), () => BindCondition(syntax.Right));
            return new BoundBinary(TemplateType.Bool, syntax.Span, operation.Value, first, second);
        }

        var left = Bind(syntax.Left);

        // What stands for null is not always computed.
        var right = operation == BinaryOperator.Coalesce ? _body.Locals.Aside([], () => Bind(syntax.Right)) : Bind(syntax.Right);
        var symbol = _place.File.TextOf(syntax.Operator);
        return operation switch
        {
            BinaryOperator.Coalesce => Operators.Coalesce(left, right, syntax.Span),
            >= BinaryOperator.Add => Operators.Compute(operation.Value, symbol, left, right, syntax.Span),
            _ => Operators.Compare(operation.Value, $"'{symbol}'", left, right, syntax.Span),
        };
    }
}
