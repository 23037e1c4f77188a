using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>A statement whose expressions are bound.</summary>
public abstract record BoundStatement(TextSpan Span);

/// <summary>Statements in order.</summary>
public sealed record BoundBlock(EquatableArray<BoundStatement> Statements)
{
    public static BoundBlock Empty { get; } = new(EquatableArray<BoundStatement>.Empty);
}

/// <summary>Text of the template, with line breaks as they are sent.</summary>
public sealed record BoundText(TextSpan Span, string Value) : BoundStatement(Span);

/// <summary>A hole.</summary>
public sealed record BoundPrint(BoundExpression Expression) : BoundStatement(Expression.Span);

/// <summary><c>if … else if … else</c>: each branch with its condition, then what is left.</summary>
public sealed record BoundIf(TextSpan Span, EquatableArray<BoundBranch> Branches, BoundBlock Otherwise) : BoundStatement(Span);

/// <summary>A condition, of type bool, and its block.</summary>
public sealed record BoundBranch(BoundExpression Condition, BoundBlock Body);

/// <summary>A loop over a list.</summary>
/// <param name="LoopId">Tells the loops of a template apart, for <see cref="BoundLoopProperty"/>.</param>
public sealed record BoundFor(
    TextSpan Span,
    int LoopId,
    BoundLocal Variable,
    BoundExpression List,
    LoopWindow Window,
    BoundBlock Body,
    BoundBlock Otherwise) : BoundStatement(Span);

/// <summary>The part of a list that a loop walks: first the offset, then the direction, then the limit; a limit of 0 is none.</summary>
public sealed record LoopWindow(BoundExpression? Offset, BoundExpression? Limit, bool IsReversed)
{
    public static LoopWindow Whole { get; } = new(null, null, IsReversed: false);
}

/// <summary>An assignment to a local.</summary>
/// <param name="Declares">Whether the local is declared here, with the type that the C# compiler finds.</param>
public sealed record BoundAssignment(TextSpan Span, BoundLocal Local, BoundExpression Value, bool Declares) : BoundStatement(Span);

/// <summary>What a block prints, assigned to a local.</summary>
public sealed record BoundCapture(TextSpan Span, int CaptureId, BoundLocal Local, BoundBlock Body) : BoundStatement(Span);

/// <summary><c>break</c> or <c>continue</c> of the innermost loop.</summary>
public sealed record BoundJump(TextSpan Span, bool IsBreak) : BoundStatement(Span);
