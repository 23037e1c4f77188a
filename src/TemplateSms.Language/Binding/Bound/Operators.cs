namespace TemplateSms.Language.Binding;

public enum UnaryOperator
{
    Not,
    Negate,

    /// <summary>Neither null nor false.</summary>
    IsTruthy,
}

public enum BinaryOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Coalesce,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
}

public enum LoopProperty
{
    Index,
    Length,
    First,
    Last,
    Even,
    Odd,
}
