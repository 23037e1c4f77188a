namespace TemplateSms.Language.Syntax;

/// <summary>A statement: text between code blocks, or one statement of a code block.</summary>
public abstract class StatementSyntax : SyntaxNode;
