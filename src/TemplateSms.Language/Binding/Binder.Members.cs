using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

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
            if (FunctionCatalogue.IsFamily(name) || NotCompiledFunctions.Advice($"{name}.{TextOf(syntax.Member)}") is not null)
                return BindFunction(syntax.Span, syntax, null, []);
        }

        return MemberOf(BindExpression(syntax.Target), TextOf(syntax.Member), syntax.Member.Span, syntax.Span, syntax.Dot.Kind == TokenKind.QuestionDot);
    }

    private BoundExpression MemberOf(BoundExpression target, string member, TextSpan memberSpan, TextSpan span, bool isConditional)
    {
        if (!isConditional)
            target = Present(target);
        if (!isConditional && CSharpMember(member) != HasValue)
            Need(target);
        var type = target.Type;
        isConditional |= type.Kind != TypeKind.CSharp && BoundMember.HasOptional(target);
        if (type.Kind == TypeKind.Error)
            return target;
        if (type.Kind == TypeKind.CSharp)
        {
            return member == "size"
                ? new BoundSize(span, target, isConditional || BoundMember.IsShortCircuit(target))
                : CSharpMemberOf(target, member, memberSpan, span, isConditional);
        }

        if (type.IsNullable && !isConditional && member == "size")
            return Fail(memberSpan, BindingRules.WrongType, $"'{TextOf(target.Span)}' may be null, and null has no 'size'; test it with 'if', write '?.', or use 'string.size' or 'array.size', which count null as 0");
        if (type.IsNullable && !isConditional && _momentParts.Contains(member))
            return Fail(memberSpan, BindingRules.WrongType, $"'{TextOf(target.Span)}' may be null, and null has no '{member}'; test it with 'if', or write '?.'");
        if (member == "size" && NoStringOf(target) is { } what)
            return Fail(memberSpan, BindingRules.WrongType, $"{char.ToUpperInvariant(what[0])}{what.Substring(1)} has no 'size' in Scriban; use 'string.size'");
        if (member == "size" && type.Kind is TypeKind.String or TypeKind.List)
            return new BoundSize(span, target, type.IsNullable);
        if (HasPart(type.Kind, member))
            return new BoundMember(TemplateType.Int with { IsNullable = type.IsNullable }, span, target, Names.ToPascalCase(member), type.IsNullable);
        var hint = FunctionWords.Member(member, MembersOf(type.Kind)) ?? Spelling.Hint(member, MembersOf(type.Kind));
        return Fail(Misspelt(BindingRules.UnknownMember, memberSpan, hint, $"A value of type {type.Display}", member));
    }

    private BoundMember CSharpMemberOf(BoundExpression target, string member, TextSpan memberSpan, TextSpan span, bool isConditional)
    {
        var name = CSharpMember(member);

        // As in C#, where '?.' meets null, the rest of the path is null, too.
        var mayBeSkipped = isConditional || BoundMember.IsShortCircuit(target);
        if (PathOf(target) is { } path && _bounds.FirstOrDefault(b => IsSamePath(b.Path, $"{path}.{member}")) is { } bound)
        {
            var type = bound.Type with { IsNullable = bound.Type.IsNullable || mayBeSkipped };
            return new BoundMember(type, span, target, name, isConditional) { NameSpan = memberSpan, GuardedPath = bound.Path };
        }

        return new BoundMember(new TemplateType(TypeKind.CSharp) { IsNullable = mayBeSkipped }, span, target, name, isConditional) { NameSpan = memberSpan };
    }

    // An element stands for its list: order.lines.name bounds the name of every line.
    private string? PathOf(BoundExpression expression) => expression switch
    {
        BoundParameter parameter => parameter.Parameter.Name,
        BoundLocal local => _scope?.ListOf(local.Name) is { } list ? PathOf(list) : null,
        BoundMember member when PathOf(member.Target) is { } path => $"{path}.{member.CSharpName}",
        BoundIndex index => PathOf(index.Target),
        _ => null,
    };

    private static bool IsSamePath(string declared, string read) =>
        declared.Split('.').Select(Names.ToPascalCase).SequenceEqual(read.Split('.').Select(Names.ToPascalCase), StringComparer.Ordinal);

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
        var target = Present(BindExpression(syntax.Target));
        var index = BindExpression(syntax.Index);
        if (index.Type.IsNullable)
            index = Present(index);
        if (target.Type.Kind == TypeKind.Error || index.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, syntax.Span, null);
        if (target.Type.Kind == TypeKind.CSharp && index is BoundLiteral { Value: string member } && Names.IsIdentifier(member))
            return MemberOf(target, member, index.Span, syntax.Span, isConditional: false);
        if (target.Type.Kind is not (TypeKind.List or TypeKind.CSharp))
            return Fail(target.Span, BindingRules.WrongType, $"An index takes a list, and '{TextOf(target.Span)}' is of type {target.Type.Display}");
        if (IsNameThatMayBeNull(target))
            return Fail(target.Span, BindingRules.WrongType, $"'{TextOf(target.Span)}' may be null, and null has no elements; test it with 'if', or use 'array.first' or 'array.last'");
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
