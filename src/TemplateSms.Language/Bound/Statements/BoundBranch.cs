namespace TemplateSms.Language.Bound;

/// <summary>A condition, of type bool, and its block.</summary>
public sealed record BoundBranch(BoundExpression Condition, BoundBlock Body);
