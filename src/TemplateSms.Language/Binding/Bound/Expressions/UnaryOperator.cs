namespace TemplateSms.Language.Binding;

public enum UnaryOperator
{
    Not,
    Negate,

    /// <summary>Neither null nor false.</summary>
    IsTruthy,
}
