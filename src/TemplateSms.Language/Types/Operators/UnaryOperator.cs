namespace TemplateSms.Language.Types;

public enum UnaryOperator
{
    Not,
    Negate,

    /// <summary>Neither null nor false.</summary>
    IsTruthy,

    /// <summary>A whole number as one of 32 bits; any other is refused.</summary>
    Narrow,

    /// <summary>A whole number as one of 32 bits where it fits.</summary>
    Fit,
}
