namespace TemplateSms.Soak.Making.Expressions;

/// <summary>What a value of a made template is, as far as the grammar of expressions asks.</summary>
internal enum ValueKind
{
    Text,
    Whole,
    Decimal,
    Bool,
    Date,
    DateTime,
    Time,
    Guid,
    Uri,
    Enum,
    List,
}
