using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>An expression whose names and types are known.</summary>
public abstract record BoundExpression(TemplateType Type, TextSpan Span);

/// <summary>A string, long, double, decimal or bool, or null.</summary>
public sealed record BoundLiteral(TemplateType Type, TextSpan Span, object? Value) : BoundExpression(Type, Span);

/// <summary>A parameter of the template.</summary>
public sealed record BoundParameter(ParameterModel Parameter, TextSpan Span) : BoundExpression(Parameter.Type, Span);

/// <summary>A local: the variable of a loop, or one that was assigned or captured.</summary>
public sealed record BoundLocal(TemplateType Type, TextSpan Span, string Name, string CSharpName) : BoundExpression(Type, Span)
{
    /// <summary>Whether some way leads here without an assignment, so that the read has to be checked.</summary>
    public bool MayBeUnassigned { get; init; }

    /// <summary>Whether it is a decimal for want of knowing the members that were added, which may be whole numbers.</summary>
    public bool IsSumOfMembers { get; init; }

    /// <summary>Whether it is the variable of a loop.</summary>
    public bool IsElement { get; init; }
}

/// <summary>A member of a value: of a C# type, or a part of a date.</summary>
/// <param name="IsConditional">Whether a null target gives null.</param>
public sealed record BoundMember(TemplateType Type, TextSpan Span, BoundExpression Target, string CSharpName, bool IsConditional)
    : BoundExpression(Type, Span)
{
    /// <summary>The path whose declared bound guards the read; null when none is declared.</summary>
    public string? GuardedPath { get; init; }
}

/// <summary>An element of a list by its index; null when there is none.</summary>
public sealed record BoundIndex(TemplateType Type, TextSpan Span, BoundExpression Target, BoundExpression Index)
    : BoundExpression(Type, Span);

/// <summary>An interpolated string: texts and holes in order.</summary>
public sealed record BoundInterpolated(TextSpan Span, EquatableArray<BoundExpression> Parts)
    : BoundExpression(TemplateType.String, Span);

/// <summary><c>for.index</c> and the like, of the innermost loop.</summary>
public sealed record BoundLoopProperty(TemplateType Type, TextSpan Span, LoopProperty Property, int LoopId) : BoundExpression(Type, Span);

/// <summary>The number of elements of a list, or of UTF-16 units of a text.</summary>
public sealed record BoundSize(TextSpan Span, BoundExpression Target) : BoundExpression(TemplateType.Long, Span);

/// <summary><c>!operand</c> or <c>-operand</c>.</summary>
public sealed record BoundUnary(TemplateType Type, TextSpan Span, UnaryOperator Operator, BoundExpression Operand)
    : BoundExpression(Type, Span);

/// <summary>A comparison, a logical operation, <c>??</c>, or arithmetic; <c>+</c> also joins texts.</summary>
public sealed record BoundBinary(TemplateType Type, TextSpan Span, BinaryOperator Operator, BoundExpression Left, BoundExpression Right)
    : BoundExpression(Type, Span);

/// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
public sealed record BoundConditional(
    TemplateType Type,
    TextSpan Span,
    BoundExpression Condition,
    BoundExpression WhenTrue,
    BoundExpression WhenFalse) : BoundExpression(Type, Span);

/// <summary>A call of a function of the catalogue; all its parameters have an argument.</summary>
public sealed record BoundCall(TemplateType Type, TextSpan Span, string Function, EquatableArray<BoundExpression> Arguments)
    : BoundExpression(Type, Span);
