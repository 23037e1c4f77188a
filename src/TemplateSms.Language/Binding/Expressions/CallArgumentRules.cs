using TemplateSms.Language.Bound;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Holds bound arguments against the parameters of a function.</summary>
internal sealed class CallArgumentRules(BindingFile file, KnownValues known, OperatorBinder operators, FormatFindings formats)
{
    /// <summary>An argument as the function takes it, or a finding on one that it does not take.</summary>
    public BoundExpression Check(Function function, FunctionParameter parameter, BoundExpression value)
    {
        if (!Accepts(parameter.Accepts, value))
            value = known.Present(value);
        if (parameter.Accepts == ArgumentKind.Integer && value is BoundLiteral { Value: long and (< int.MinValue or > int.MaxValue) })
            return file.Fail(value.Span, BindingRules.WrongArguments, function.Name, $"takes a whole number of 32 bits as '{parameter.Name}'");
        if (value.Type.Kind == TypeKind.Error || Accepts(parameter.Accepts, value))
            return value;
        return file.Fail(
            value.Span,
            BindingRules.WrongArguments,
            function.Name,
            $"takes {parameter.Accepts.InWords()} as '{parameter.Name}', and '{file.TextOf(value.Span)}' is of type {value.Type.Display}");
    }

    /// <summary>The second argument of a function that asks more of it than a kind: that it goes with the first.</summary>
    public BoundExpression BesideFirst(Function function, ArgumentKind kind, BoundExpression first, BoundExpression second) => (kind, first.Type.Element) switch
    {
        (ArgumentKind.Choice, _) => NumberLiterals.LikeOther(second, first.Type),
        (ArgumentKind.Item, { } element) => ItemOf(function, element, second),
        (ArgumentKind.DateFormat, _) when second is BoundLiteral format => WithFindings(format, formats.OfDate(function, format, file.TextOf(format.Span))),
        (ArgumentKind.NumberFormat, _) when second is BoundLiteral format => WithFindings(format, FormatFindings.OfNumber(function, format, file.TextOf(format.Span), first.Type, file.TextOf(first.Span))),
        (ArgumentKind.Member, { Kind: not TypeKind.CSharp } element) => MemberOfEach(function, element, second),
        _ => second,
    };

    private BoundExpression WithFindings(BoundLiteral literal, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Rule.PreventsEmit)
                return file.Fail(finding);
            file.Findings.Add(finding);
        }

        return literal;
    }

    // What can be in a list is what '==' compares with its elements, and as '==' does it; but 5 is not in a list that has 5.0.
    private BoundExpression ItemOf(Function function, TemplateType element, BoundExpression value)
    {
        var item = operators.ToEnumMember(value, element);
        return item.Type.Kind == TypeKind.Error || (TypeRules.AreComparable(element, item.Type, isEquality: true) && MayBeEqualItems(element, item.Type))
            ? item
            : file.Fail(value.Span, BindingRules.WrongArguments, function.Name, $"compares '{file.TextOf(value.Span)}' of type {value.Type.Display} with elements of type {element.Display}, which it never equals");
    }

    private static bool MayBeEqualItems(TemplateType element, TemplateType item) =>
        !element.IsNumber || !item.IsNumber || element.Kind == item.Kind || (element.IsInteger && item.IsInteger);

    private BoundExpression MemberOfEach(Function function, TemplateType element, BoundExpression member)
    {
        var name = ((BoundLiteral)member).Value as string ?? "";
        return MemberBinder.HasPart(element.Kind, name) && !element.IsNullable
            ? member
            : file.Fail(member.Span, BindingRules.WrongArguments, function.Name, $"reads a member of each element, and a value of type {element.Display} has no member '{name}'");
    }

    private static bool Accepts(ArgumentKind kind, BoundExpression value)
    {
        var type = value.Type;
        if (type.Kind == TypeKind.CSharp)
            return kind is not (ArgumentKind.NumberFormat or ArgumentKind.DateFormat or ArgumentKind.Member or ArgumentKind.Amount or ArgumentKind.Currency);
        return kind switch
        {
            ArgumentKind.Text => type.Kind is not TypeKind.List,
            ArgumentKind.NumberFormat or ArgumentKind.DateFormat => value is BoundLiteral { Value: string },
            ArgumentKind.Member => value is BoundLiteral { Value: string member } && Names.IsIdentifier(member),
            ArgumentKind.Integer => type.IsInteger && !type.IsNullable,
            ArgumentKind.Number => type.IsNumber || type.Kind == TypeKind.Null,
            ArgumentKind.Divisor or ArgumentKind.TimeAmount => type is { IsNumber: true, IsNullable: false },
            ArgumentKind.Amount => type is { Kind: TypeKind.Int or TypeKind.Long or TypeKind.Decimal, IsNullable: false },
            ArgumentKind.Currency => value is BoundLiteral { Value: string code } && CurrencyTable.Has(code),
            ArgumentKind.Bool => type is { Kind: TypeKind.Bool, IsNullable: false },
            ArgumentKind.Moment => type.IsMoment || type.Kind == TypeKind.Time,
            ArgumentKind.PresentMoment => type is { IsMoment: true, IsNullable: false },
            ArgumentKind.List => type.Kind == TypeKind.List,
            ArgumentKind.PrintedList => type is { Kind: TypeKind.List, Element.Kind: not TypeKind.List },
            ArgumentKind.OrderedList => type is { Kind: TypeKind.List, Element.Kind: not (TypeKind.List or TypeKind.Uri or TypeKind.Enum) },
            _ => true,
        };
    }
}
