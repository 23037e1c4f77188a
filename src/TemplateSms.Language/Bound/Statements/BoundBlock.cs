using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Bound;

/// <summary>Statements in order.</summary>
public sealed record BoundBlock(EquatableArray<BoundStatement> Statements)
{
    public static BoundBlock Empty { get; } = new(EquatableArray<BoundStatement>.Empty);
}
