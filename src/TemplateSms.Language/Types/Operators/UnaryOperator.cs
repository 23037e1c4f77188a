namespace TemplateSms.Language.Types;

public enum UnaryOperator
{
    Not,
    Negate,

    /// <summary>Neither null nor false.</summary>
    IsTruthy,
}
