using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

internal sealed partial class Binder
{
    private BoundExpression BindCall(CallSyntax syntax) =>
        BindFunction(syntax.Span, syntax.Function, syntax.Piped, syntax.Arguments);

    private BoundExpression BindFunction(
        TextSpan span,
        ExpressionSyntax function,
        ExpressionSyntax? piped,
        IReadOnlyList<ArgumentSyntax> arguments)
    {
        if (FunctionName(function) is not { } name)
            return Fail(function.Span, BindingRules.UnknownFunction, TextOf(function.Span), "");
        if (OperatorWord(name, arguments) is { } advice)
            return Fail(advice.Span, SyntaxRules.UnexpectedToken, $"'{TextOf(advice.Span)}'", advice.Expected);
        if (ShadowOf(function) is { } shadow)
            return Fail(function.Span, BindingRules.UnknownFunction, name, $" here, since the value '{shadow}' stands in front of the functions of that name; name the value otherwise");
        if (!FunctionCatalogue.TryFind(name, out var found) && NotCompiledFunctions.Advice(name) is { } instead)
            return Fail(function.Span, SyntaxRules.NotCompiled, name, instead);
        if (found is null)
            return Fail(UnknownFunction(function.Span, name));

        var slots = AssignArguments(found, span, piped, arguments);
        if (slots is null)
            return new BoundLiteral(TemplateType.Error, span, null);

        // Arguments that are left out at the end keep the defaults of the emitted method.
        var count = slots.Length;
        while (count > 0 && slots[count - 1] is null && found.Parameters[count - 1].Default is null)
            count--;
        var bound = new List<BoundExpression>();
        for (var i = 0; i < count; i++)
            bound.Add(BindArgument(found, found.Parameters[i], slots[i], function.Span));
        if (bound.Count > 1 && bound.All(b => b.Type.Kind != TypeKind.Error))
            bound[1] = BesideFirst(found, found.Parameters[1].Accepts, bound[0], bound[1]);
        if (bound.Any(b => b.Type.Kind == TypeKind.Error))
            return new BoundLiteral(TemplateType.Error, span, null);
        if (OriginFinding(found, bound) is { } finding)
            return Fail(finding);
        var result = found.Result(bound.Select(b => b.Type).ToArray());
        return result.Kind == TypeKind.Error
            ? Fail(span, BindingRules.WrongArguments, found.Name, $"takes no {string.Join(" and ", bound.Select(b => b.Type.Display))} together")
            : new BoundCall(result, span, found, bound);
    }

    /// <summary>The second argument of a function that asks more of it than a kind: that it goes with the first.</summary>
    private BoundExpression BesideFirst(Function function, ArgumentKind kind, BoundExpression first, BoundExpression second) => (kind, first.Type.Element) switch
    {
        (ArgumentKind.Choice, _) => NumberLiterals.LikeOther(second, first.Type),
        (ArgumentKind.Item, { } element) => ItemOf(function, element, second),
        (ArgumentKind.DateFormat, _) when second is BoundLiteral format => WithFindings(format, _formats.OfDate(function, format, TextOf(format.Span))),
        (ArgumentKind.NumberFormat, _) when second is BoundLiteral format => WithFindings(format, _formats.OfNumber(function, format, TextOf(format.Span), first.Type, TextOf(first.Span))),
        (ArgumentKind.Member, { Kind: not TypeKind.CSharp } element) => MemberOfEach(function, element, second),
        _ => second,
    };

    private BoundExpression WithFindings(BoundLiteral literal, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Rule.PreventsEmit)
                return Fail(finding);
            _findings.Add(finding);
        }

        return literal;
    }

    // What can be in a list is what '==' compares with its elements, and as '==' does it; but 5 is not in a list that has 5.0.
    private BoundExpression ItemOf(Function function, TemplateType element, BoundExpression value)
    {
        var item = ToEnumMember(value, element);
        return item.Type.Kind == TypeKind.Error || (AreComparable(element, item.Type, isEquality: true) && MayBeEqualItems(element, item.Type))
            ? item
            : Fail(value.Span, BindingRules.WrongArguments, function.Name, $"compares '{TextOf(value.Span)}' of type {value.Type.Display} with elements of type {element.Display}, which it never equals");
    }

    private static bool MayBeEqualItems(TemplateType element, TemplateType item) =>
        !element.IsNumber || !item.IsNumber || element.Kind == item.Kind || (element.IsInteger && item.IsInteger);

    private BoundExpression MemberOfEach(Function function, TemplateType element, BoundExpression member)
    {
        var name = ((BoundLiteral)member).Value as string ?? "";
        return HasPart(element.Kind, name) && !element.IsNullable
            ? member
            : Fail(member.Span, BindingRules.WrongArguments, function.Name, $"reads a member of each element, and a value of type {element.Display} has no member '{name}'");
    }

    private string? FunctionName(ExpressionSyntax function) => function switch
    {
        NameSyntax name => TextOf(name.Token),
        MemberSyntax { Target: NameSyntax family } member => $"{TextOf(family.Token)}.{TextOf(member.Member)}",
        _ => null,
    };

    // A value that is named like a family of functions hides all of them, in Scriban too.
    private string? ShadowOf(ExpressionSyntax function) =>
        function is MemberSyntax { Target: NameSyntax family } && FunctionCatalogue.IsFamily(TextOf(family.Token)) && IsVariable(TextOf(family.Token))
            ? TextOf(family.Token)
            : null;

    // 'a and b' reads as a call of a, 'not a' as a call of not: people of other languages write both.
    private (TextSpan Span, string Expected)? OperatorWord(string name, IReadOnlyList<ArgumentSyntax> arguments)
    {
        if (arguments.Count > 0 && arguments[0].Value is NameSyntax word && TextOf(word.Token) is "and" or "or")
            return (word.Span, TextOf(word.Token) == "and" ? "'&&'" : "'||'");
        return name == "not" && arguments.Count > 0 ? (arguments[0].Span, "'!' before the condition, not 'not'") : null;
    }

    private Finding UnknownFunction(TextSpan span, string name) => IsVariable(name.Split('.')[0])
        ? Misspelt(BindingRules.UnknownFunction, span, KnownWords.Method(name) ?? new WordHint("; it is a value, and a value takes no arguments"), name)
        : Misspelt(BindingRules.UnknownFunction, span, KnownWords.Function(name) ?? Spelling.Hint(name, FunctionCatalogue.All.Select(f => f.Name)), name);

    /// <summary>Puts each argument where it belongs: the piped one first, then by place and by name.</summary>
    private ExpressionSyntax?[]? AssignArguments(Function function, TextSpan span, ExpressionSyntax? piped, IReadOnlyList<ArgumentSyntax> arguments)
    {
        var slots = new ExpressionSyntax?[function.Parameters.Count];
        var next = 0;
        if (piped is not null && slots.Length > 0)
            slots[next++] = piped;
        foreach (var argument in arguments)
        {
            var index = next;
            if (argument.Name is { } nameToken)
            {
                var name = TextOf(nameToken);
                index = function.Parameters.ToList().FindIndex(p => p.Name == name);
                if (index < 0)
                {
                    var hint = Spelling.Hint(name, function.Parameters.Select(p => p.Name));
                    _findings.Add(new Finding(BindingRules.WrongArguments, nameToken.Span, new[] { function.Name, $"has no parameter '{name}'{hint.Text}" })
                    {
                        Suggestion = hint.Suggestion,
                    });
                    return null;
                }
            }
            else
            {
                next++;
            }

            if (index >= slots.Length || slots[index] is not null)
            {
                _findings.Add(BindingRules.WrongArguments, argument.Span, function.Name, $"takes no such argument; call it as '{function.Signature}'");
                return null;
            }

            slots[index] = argument.Value;
        }

        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] is null && function.Parameters[i].IsRequired)
            {
                _findings.Add(BindingRules.WrongArguments, span, function.Name, $"needs '{function.Parameters[i].Name}'; call it as '{function.Signature}'");
                return null;
            }
        }

        return slots;
    }

    private BoundExpression BindArgument(Function function, FunctionParameter parameter, ExpressionSyntax? syntax, TextSpan span)
    {
        if (syntax is null)
            return new BoundLiteral(NumberLiterals.TypeOf(parameter.Default ?? ""), span, parameter.Default ?? "");
        var value = BindExpression(syntax);
        if (!Accepts(parameter.Accepts, value))
            value = Present(value);
        if (parameter.Accepts == ArgumentKind.Integer && value is BoundLiteral { Value: long and (< int.MinValue or > int.MaxValue) })
            return Fail(value.Span, BindingRules.WrongArguments, function.Name, $"takes a whole number of 32 bits as '{parameter.Name}'");
        if (value.Type.Kind == TypeKind.Error || Accepts(parameter.Accepts, value))
            return value;
        return Fail(
            value.Span,
            BindingRules.WrongArguments,
            function.Name,
            $"takes {Describe(parameter.Accepts)} as '{parameter.Name}', and '{TextOf(value.Span)}' is of type {value.Type.Display}");
    }

    private static bool Accepts(ArgumentKind kind, BoundExpression value)
    {
        var type = value.Type;
        if (type.Kind == TypeKind.CSharp)
            return kind is not (ArgumentKind.NumberFormat or ArgumentKind.DateFormat or ArgumentKind.Member);
        return kind switch
        {
            ArgumentKind.Text => type.Kind is not TypeKind.List,
            ArgumentKind.NumberFormat or ArgumentKind.DateFormat => value is BoundLiteral { Value: string },
            ArgumentKind.Member => value is BoundLiteral { Value: string member } && Names.IsIdentifier(member),
            ArgumentKind.Integer => type.IsInteger && !type.IsNullable,
            ArgumentKind.Number => type.IsNumber || type.Kind == TypeKind.Null,
            ArgumentKind.PresentNumber or ArgumentKind.TimeAmount => type is { IsNumber: true, IsNullable: false },
            ArgumentKind.Bool => type is { Kind: TypeKind.Bool, IsNullable: false },
            ArgumentKind.Moment => type.IsMoment || type.Kind == TypeKind.Time,
            ArgumentKind.PresentMoment => type is { IsMoment: true, IsNullable: false },
            ArgumentKind.List => type.Kind == TypeKind.List,
            ArgumentKind.PrintedList => type is { Kind: TypeKind.List, Element.Kind: not TypeKind.List },
            ArgumentKind.OrderedList => type is { Kind: TypeKind.List, Element.Kind: not (TypeKind.List or TypeKind.Uri or TypeKind.Enum) },
            _ => true,
        };
    }

    private static string Describe(ArgumentKind kind) => kind switch
    {
        ArgumentKind.NumberFormat or ArgumentKind.DateFormat => "a text in quotes",
        ArgumentKind.Member => "the name of a member in quotes",
        ArgumentKind.Integer => "a whole number",
        ArgumentKind.Number => "a number",
        ArgumentKind.PresentNumber or ArgumentKind.TimeAmount => "a number that is not null",
        ArgumentKind.Bool => "true or false",
        ArgumentKind.Moment => "a date or a time",
        ArgumentKind.PresentMoment => "a date that is not null",
        ArgumentKind.List => "a list",
        ArgumentKind.PrintedList => "a list of values that print",
        ArgumentKind.OrderedList => "a list of values that have an order",
        _ => "a value that prints",
    };
}
