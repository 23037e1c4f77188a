using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Binds assignments to locals.</summary>
internal sealed class AssignmentBinder(BodyContext body, Place place, ExpressionBinder expressions)
{
    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression) =>
        expression is ParenthesizedSyntax parenthesized ? WithoutParentheses(parenthesized.Expression) : expression;

    public BoundAssignment? Bind(AssignmentSyntax assignment)
    {
        var value = assignment.Operator.Kind == TokenKind.Equal
            ? expressions.Bind(assignment.Value)
            : expressions.Operators.Compute(
                CompoundOperator(assignment.Operator.Kind),
                place.File.TextOf(assignment.Operator),
                expressions.Bind(assignment.Target),
                expressions.Bind(assignment.Value),
                assignment.Span);

        // The loop variable is set anew for each element; what is assigned to it has no effect, as in Scriban.
        if (assignment.Target is NameSyntax name && place.Scope?.Find(place.File.TextOf(name.Token)) is not null)
        {
            place.File.Findings.Add(BindingRules.NoEffect, assignment.Span, place.File.TextOf(name.Token));
            return null;
        }

        if (assignment.Target is NameSyntax itself && IsValueOf(place.File.LocalKeyOf(itself.Token), value))
        {
            var reason = WithoutParentheses(assignment.Value) is NameSyntax ? "" : $", since '{place.File.TextOf(itself.Token)}' is never null";
            place.File.Findings.Add(BindingRules.SelfAssignment, assignment.Span, place.File.TextOf(itself.Token), reason);
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
        BoundLocal local => local.Key == name && !local.MayBeUnassigned,
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

    public (BoundLocal Local, bool Declares)? AssignTo(ExpressionSyntax target, BoundExpression? value)
    {
        if (target is not NameSyntax syntax || !IsLocalName(place.File.TextOf(syntax.Token)))
        {
            place.File.Fail(target.Span, BindingRules.WrongType, $"Only a local can be assigned to, and '{place.File.TextOf(target.Span)}' is none");
            return null;
        }

        var name = place.File.TextOf(syntax.Token);
        if (value is { Type: { Kind: TypeKind.List, Innermost.Kind: TypeKind.Enum } })
            value = place.File.Fail(value.Span, BindingRules.WrongType, $"A local holds no {value.Type.Display}, since each parameter has an enum of its own in C#; use the parameter where the list is needed");

        body.Parameters.TryGetValue(name, out var parameter);
        if (parameter is not null)
            body.Used.Add(name);
        if (parameter?.Type.Kind == TypeKind.CSharp)
        {
            place.File.Fail(syntax.Span, BindingRules.WrongType, $"'{name}' is a parameter of a C# type and keeps its value; assign to another name");
            return null;
        }

        var key = place.File.LocalKeyOf(syntax.Token);
        if (body.Locals.Assign(key, syntax.Span, value, parameter, place.Blocks!) is { } assigned)
        {
            if (!body.Locals.IsOutOfBlock(key, place.Blocks!))
                return assigned;
            place.File.Fail(syntax.Span, BindingRules.WrongType, NameBinder.OutOfBlock(name));
            return null;
        }

        place.File.Fail(syntax.Span, BindingRules.WrongType, $"'{name}' is assigned values of types that it cannot hold together, {(value?.Type ?? TemplateType.String).Display} among them; use two locals, or start it with a value of the wider type");
        return null;
    }

    private static bool IsLocalName(string name) =>
        name is not ("true" or "false" or "null") && Names.IsIdentifier(name.TrimStart('$')) && name.LastIndexOf('$') <= 0;
}
