namespace TemplateSms.Language.Types;

/// <summary>The kinds of value that a template computes with.</summary>
public enum TypeKind
{
    /// <summary>The value of an expression that a finding was made of; fits everywhere, so that one mistake is reported once.</summary>
    Error,

    /// <summary>The type of <c>null</c>.</summary>
    Null,
    String,
    Bool,
    Int,
    Long,
    Double,
    Decimal,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>TimeOnly</c>.</summary>
    Time,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTime,

    /// <summary><c>DateTime</c>: what arithmetic on dates gives.</summary>
    LocalDateTime,
    Guid,
    Uri,
    Enum,
    List,

    /// <summary>A type of the user's, or of a member of one: the C# compiler knows it.</summary>
    CSharp,
}
