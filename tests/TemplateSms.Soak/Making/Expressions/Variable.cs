namespace TemplateSms.Soak.Making.Expressions;

/// <summary>A value that an expression can name.</summary>
/// <param name="Element">What a list holds.</param>
internal sealed record Variable(string Name, ValueKind Kind, bool IsNullable = false, ValueKind Element = ValueKind.Text)
{
    /// <summary>Whether the elements of a list may be null.</summary>
    public bool HasNullElements { get; init; }

    public bool IsLocal { get; init; }

    public bool IsMoment => Kind is ValueKind.Date or ValueKind.DateTime;

    /// <summary>Whether a hole prints it.</summary>
    public bool IsPrinted => Kind != ValueKind.List || Element != ValueKind.Enum;
}
