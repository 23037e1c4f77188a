namespace TemplateSms.Language.Types;

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
