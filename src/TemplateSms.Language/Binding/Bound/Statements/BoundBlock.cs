namespace TemplateSms.Language.Binding;

/// <summary>Statements in order.</summary>
public sealed record BoundBlock(EquatableArray<BoundStatement> Statements)
{
    public static BoundBlock Empty { get; } = new(EquatableArray<BoundStatement>.Empty);
}
