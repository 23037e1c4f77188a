namespace TemplateSms.Language.Syntax;

/// <summary>An expression inside a code block.</summary>
public abstract class ExpressionSyntax : SyntaxNode;
