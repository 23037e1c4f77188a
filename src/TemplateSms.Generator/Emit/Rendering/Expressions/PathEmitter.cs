using TemplateSms.Language.Bound;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes members of C# types, sizes, and members of dates.</summary>
internal sealed class PathEmitter(Func<BoundExpression, Code> emit, UseEmitter uses, TemplateEncoding encoding)
{
    public Code Member(BoundMember member)
    {
        var name = CSharpText.Identifier(member.CSharpName);
        var target = member.IsConditional ? Optional(member.Target) : Owner(member.Target, name);
        Code access = $"{(member.IsConditional ? "?" : "")}.{name}";
        Code read = $"{target}{(member.Target.Type.Kind == TypeKind.CSharp ? access.At(member.NameSpan) : access)}";
        return member.GuardedPath is { } path ? GuardEmitter.EmitMember(member.Type, read, path, encoding).At(member.Span) : read;
    }

    // A '?.' of C# takes no value that is never null.
    private Code Optional(BoundExpression target) => target switch
    {
        not { Type.Kind: TypeKind.CSharp } => emit(target),
        _ when BoundMember.IsShortCircuit(target) => $"{emit(target)}.Optional()",
        _ => Runtime.Through("Optional", target.Span, emit(target)),
    };

    // A nullable value has these two members itself.
    private Code Owner(BoundExpression target, string member) => member switch
    {
        "HasValue" when target.Type.Kind == TypeKind.CSharp => emit(target),
        "Value" => uses.Present(target, "PresentHolder"),
        _ => uses.Present(target),
    };

    public Code Size(BoundSize size)
    {
        var target = size.Target;
        return target.Type.Kind switch
        {
            TypeKind.CSharp when size.IsConditional => $"{Runtime.Door}SizeOrNull({emit(target)})",
            TypeKind.CSharp => $"{Runtime.Door}Size({uses.Present(target)})",
            TypeKind.List => $"{emit(target)}{(size.IsConditional ? "?" : "")}.Count",
            _ => $"{emit(target)}{(size.IsConditional ? "?" : "")}.Length",
        };
    }
}
