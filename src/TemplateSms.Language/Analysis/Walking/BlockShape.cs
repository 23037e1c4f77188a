using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>What is known of what a block prints, and of which pieces its shortest and its longest text consist.</summary>
public sealed record BlockShape(TextShape Shape, EquatableArray<Piece> Shortest, EquatableArray<Piece> Longest)
{
    internal static BlockShape Of(Output output) =>
        new(output.Shape, Trail.Pieces(output.Shortest).ToArray(), Trail.Pieces(output.Longest).ToArray());
}
