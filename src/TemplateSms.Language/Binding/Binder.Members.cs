using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

internal sealed partial class Binder
{
    private static readonly string[] _momentParts = ["year", "month", "day", "hour", "minute", "second"];

    private BoundExpression BindMember(MemberSyntax syntax)
    {
        // The first word of a path is a variable, 'for', or the family of a function.
        if (syntax.Target is NameSyntax first && !IsVariable(TextOf(first.Token)))
        {
            var name = TextOf(first.Token);
            if (name == "for")
                return BindLoopProperty(syntax);
            if (FunctionCatalogue.All.Any(f => f.Name.StartsWith(name + ".", StringComparison.Ordinal)))
                return BindFunction(syntax.Span, syntax, null, []);
        }

        return MemberOf(BindExpression(syntax.Target), TextOf(syntax.Member), syntax.Member.Span, syntax.Span, syntax.Dot.Kind == TokenKind.QuestionDot);
    }

    private BoundExpression MemberOf(BoundExpression target, string member, TextSpan memberSpan, TextSpan span, bool isConditional)
    {
        var type = target.Type;
        if (type.Kind == TypeKind.Error)
            return target;
        if (type.Kind == TypeKind.CSharp)
        {
            return member == "size"
                ? new BoundSize(span, target)
                : new BoundMember(new TemplateType(TypeKind.CSharp) { IsNullable = isConditional }, span, target, CSharpMember(member), isConditional);
        }

        if (type.IsNullable && !isConditional && (member == "size" || _momentParts.Contains(member)))
            return Fail(memberSpan, BindingRules.WrongType, $"'{TextOf(target.Span)}' may be null, and null has no '{member}'; test it with 'if' and '??', or write '?.'");
        if (member == "size" && type.Kind is TypeKind.String or TypeKind.List)
            return new BoundSize(span, target);
        if (HasPart(type.Kind, member))
            return new BoundMember(TemplateType.Int with { IsNullable = type.IsNullable }, span, target, Names.ToPascalCase(member), type.IsNullable);
        return Fail(memberSpan, BindingRules.UnknownMember, $"A value of type {type.Display}", member, Names.DidYouMean(member, MembersOf(type.Kind)));
    }

    private static bool HasPart(TypeKind kind, string member) => member != "size" && MembersOf(kind).Contains(member, StringComparer.Ordinal);

    private static IEnumerable<string> MembersOf(TypeKind kind) => kind switch
    {
        TypeKind.Date => _momentParts.Take(3),
        TypeKind.Time => _momentParts.Skip(3),
        TypeKind.DateTime or TypeKind.LocalDateTime => _momentParts,
        TypeKind.String or TypeKind.List => ["size"],
        _ => [],
    };

    // A name with an upper-case letter is the exact name in C#.
    private static string CSharpMember(string member) =>
        member.Any(char.IsUpper) ? member : Names.ToPascalCase(member);

    private BoundExpression BindIndex(IndexSyntax syntax)
    {
        var target = BindExpression(syntax.Target);
        var index = BindExpression(syntax.Index);
        if (target.Type.Kind == TypeKind.Error || index.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, syntax.Span, null);
        if (target.Type.Kind == TypeKind.CSharp && index is BoundLiteral { Value: string member } && Names.IsIdentifier(member))
            return MemberOf(target, member, index.Span, syntax.Span, isConditional: false);
        if (target.Type.Kind is not (TypeKind.List or TypeKind.CSharp))
            return Fail(target.Span, BindingRules.WrongType, $"An index takes a list, and '{TextOf(target.Span)}' is of type {target.Type.Display}");
        if (index.Type.Kind != TypeKind.CSharp && (!index.Type.IsInteger || index.Type.IsNullable))
            return Fail(index.Span, BindingRules.WrongType, $"An index is a whole number, and '{TextOf(index.Span)}' is of type {index.Type.Display}");
        return new BoundIndex(ElementOf(target.Type), syntax.Span, target, index);
    }

    /// <summary>The type of an element that may not be there.</summary>
    private static TemplateType ElementOf(TemplateType list) =>
        list.Kind == TypeKind.List && list.Element is { Kind: not TypeKind.CSharp } element
            ? element with { IsNullable = true }
            : new TemplateType(TypeKind.CSharp);
}
