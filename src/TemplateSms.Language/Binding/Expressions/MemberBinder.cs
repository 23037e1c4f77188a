using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Binds members and elements of bound values.</summary>
internal sealed class MemberBinder(BodyContext body, Place place, KnownValues known)
{
    public BoundExpression MemberOf(BoundExpression target, string member, TextSpan memberSpan, TextSpan span, bool isConditional)
    {
        if (!isConditional)
            target = known.Present(target);
        if (!isConditional && Names.ToCSharpMember(member) != Presence.HasValue)
            known.Need(target);
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
            return place.File.Fail(memberSpan, BindingRules.WrongType, $"'{place.File.TextOf(target.Span)}' may be null, and null has no 'size'; test it with 'if', write '?.', or use 'string.size' or 'array.size', which count null as 0");
        if (type.IsNullable && !isConditional && TypeMembers.OfMoments.Contains(member))
            return place.File.Fail(memberSpan, BindingRules.WrongType, $"'{place.File.TextOf(target.Span)}' may be null, and null has no '{member}'; test it with 'if', or write '?.'");
        if (member == "size" && OriginRules.NoStringOf(target) is { } what)
            return place.File.Fail(memberSpan, BindingRules.WrongType, $"{char.ToUpperInvariant(what[0])}{what.Substring(1)} has no 'size' in Scriban; use 'string.size'");
        if (member == "size" && type.Kind is TypeKind.String or TypeKind.List)
            return new BoundSize(span, target, type.IsNullable);
        if (HasPart(type.Kind, member))
            return new BoundMember(TemplateType.Int with { IsNullable = type.IsNullable }, span, target, Names.ToPascalCase(member), type.IsNullable);
        var hint = FunctionWords.Member(member, TypeMembers.Of(type.Kind)) ?? Spelling.Hint(member, TypeMembers.Of(type.Kind));
        return place.File.Fail(BindingFile.Misspelt(BindingRules.UnknownMember, memberSpan, hint, $"A value of type {type.Display}", member));
    }

    private BoundMember CSharpMemberOf(BoundExpression target, string member, TextSpan memberSpan, TextSpan span, bool isConditional)
    {
        var name = Names.ToCSharpMember(member);

        // As in C#, where '?.' meets null, the rest of the path is null, too.
        var mayBeSkipped = isConditional || BoundMember.IsShortCircuit(target);
        if (PathOf(target) is { } path && body.Limits.FirstOrDefault(b => IsSamePath(b.Path, $"{path}.{member}")) is { } bound)
        {
            body.Used.Add(bound.Path);
            var type = bound.Type with { IsNullable = bound.Type.IsNullable || mayBeSkipped };
            return new BoundMember(type, span, target, name, isConditional) { NameSpan = memberSpan, GuardedPath = bound.Path };
        }

        return new BoundMember(new TemplateType(TypeKind.CSharp) { IsNullable = mayBeSkipped }, span, target, name, isConditional) { NameSpan = memberSpan };
    }

    // An element stands for its list: order.lines.name bounds the name of every line.
    private string? PathOf(BoundExpression expression) => expression switch
    {
        BoundParameter parameter => parameter.Parameter.Name,
        BoundLocal local => place.Scope?.ListOf(local.Name) is { } list ? PathOf(list) : null,
        BoundMember member when PathOf(member.Target) is { } path => $"{path}.{member.CSharpName}",
        BoundIndex index => PathOf(index.Target),
        _ => null,
    };

    private static bool IsSamePath(string declared, string read) =>
        declared.Split('.').Select(Names.ToPascalCase).SequenceEqual(read.Split('.').Select(Names.ToPascalCase), StringComparer.Ordinal);

    public static bool HasPart(TypeKind kind, string member) => member != "size" && TypeMembers.Of(kind).Contains(member, StringComparer.Ordinal);

    /// <summary>An element of a list, or a member that is named in brackets.</summary>
    public BoundExpression IndexOf(IndexSyntax syntax, BoundExpression target, BoundExpression index)
    {
        if (index.Type.IsNullable)
            index = known.Present(index);
        if (target.Type.Kind == TypeKind.Error || index.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, syntax.Span, null);
        if (target.Type.Kind == TypeKind.CSharp && index is BoundLiteral { Value: string member } && Names.IsIdentifier(member))
            return MemberOf(target, member, index.Span, syntax.Span, isConditional: false);
        if (target.Type.Kind is not (TypeKind.List or TypeKind.CSharp))
            return place.File.Fail(target.Span, BindingRules.WrongType, $"An index takes a list, and '{place.File.TextOf(target.Span)}' is of type {target.Type.Display}");
        if (TypeRules.IsNameThatMayBeNull(target))
            return place.File.Fail(target.Span, BindingRules.WrongType, $"'{place.File.TextOf(target.Span)}' may be null, and null has no elements; test it with 'if', or use 'array.first' or 'array.last'");
        if (index.Type.Kind != TypeKind.CSharp && (!index.Type.IsInteger || index.Type.IsNullable))
            return place.File.Fail(index.Span, BindingRules.WrongType, $"An index is a whole number, and '{place.File.TextOf(index.Span)}' is of type {index.Type.Display}");
        return new BoundIndex(ElementOf(target.Type), syntax.Span, target, index);
    }

    /// <summary>The type of an element that may not be there.</summary>
    private static TemplateType ElementOf(TemplateType list) =>
        list.Kind == TypeKind.List && list.Element is { Kind: not TypeKind.CSharp } element
            ? element with { IsNullable = true }
            : new TemplateType(TypeKind.CSharp);
}
