namespace TemplateSms.Language.Syntax;

/// <summary>A statement that could not be read, or is not compiled; a finding says so.</summary>
public sealed class ErrorSyntax : StatementSyntax;
