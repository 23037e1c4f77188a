using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>The shape of a block's output, and the pieces of its shortest and its longest text.</summary>
public sealed record BlockShape(TextShape Shape, EquatableArray<Piece> Shortest, EquatableArray<Piece> Longest)
{
    internal static BlockShape Of(Output output) =>
        new(output.Shape, Trail.Pieces(output.Shortest).ToArray(), Trail.Pieces(output.Longest).ToArray());
}
