namespace TemplateSms.Language.Binding;

public enum UnaryOperator
{
    Not,
    Negate,
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
