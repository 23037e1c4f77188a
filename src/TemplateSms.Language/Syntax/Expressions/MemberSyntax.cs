namespace TemplateSms.Language.Syntax;

/// <summary><c>target.member</c>.</summary>
public sealed class MemberSyntax(ExpressionSyntax target, Token dot, Token member) : ExpressionSyntax
{
    public ExpressionSyntax Target { get; } = target;

    public Token Dot { get; } = dot;

    public Token Member { get; } = member;
}
