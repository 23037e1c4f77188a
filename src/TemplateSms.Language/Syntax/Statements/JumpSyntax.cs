namespace TemplateSms.Language.Syntax;

/// <summary><c>break</c> or <c>continue</c>.</summary>
public sealed class JumpSyntax(Token keyword, bool isBreak) : StatementSyntax
{
    public Token Keyword { get; } = keyword;

    public bool IsBreak { get; } = isBreak;
}
