namespace TemplateSms.Soak.Making.Expressions;

/// <summary>A way to write an expression: one function or operator.</summary>
/// <param name="Needs">A value that has to be in scope, so that the form says something.</param>
/// <param name="Make">Writes it, with operands of a depth.</param>
internal sealed record Form(ValueKind Needs, Func<int, string> Make);
