using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>Text that is printed as it stands, after whitespace control.</summary>
public sealed class TextSyntax(Token token) : StatementSyntax
{
    public TextSpan Value { get; } = token.ValueSpan;
}
