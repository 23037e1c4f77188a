namespace TemplateSms.Language.Analysis;

/// <summary>What is known of what a block prints, and of which pieces its shortest and its longest text consist.</summary>
/// <param name="IsStraight">Whether there is one way through the block, so that the pieces are the text.</param>
public sealed record BlockShape(TextShape Shape, EquatableArray<Piece> Shortest, EquatableArray<Piece> Longest, bool IsStraight)
{
    public static BlockShape Empty { get; } =
        new(TextShape.Empty, EquatableArray<Piece>.Empty, EquatableArray<Piece>.Empty, IsStraight: true);

    public static BlockShape Of(Piece piece) => new(piece.Shape, new[] { piece }, new[] { piece }, IsStraight: true);

    /// <summary>Blocks in order; takes time linear in their pieces.</summary>
    public static BlockShape Sequence(IEnumerable<BlockShape> blocks)
    {
        var shape = TextShape.Empty;
        var isStraight = true;
        var shortest = new List<Piece>();
        var longest = new List<Piece>();
        foreach (var block in blocks)
        {
            shape = shape.Then(block.Shape);
            isStraight &= block.IsStraight;
            shortest.AddRange(block.Shortest);
            longest.AddRange(block.Longest);
        }

        return new BlockShape(shape, shortest, longest, isStraight);
    }

    /// <summary>Either of two blocks; the pieces are those of the shorter and of the longer one.</summary>
    public BlockShape Join(BlockShape other, bool gsm7) => new(
        Shape.Join(other.Shape),
        Units(this, gsm7).Least <= Units(other, gsm7).Least ? Shortest : other.Shortest,
        Units(this, gsm7).Most >= Units(other, gsm7).Most ? Longest : other.Longest,
        IsStraight: false);

    /// <summary>The block as the body of a loop.</summary>
    public BlockShape Times(Interval count) => new(
        Shape.Times(count),
        Shortest.Select(p => p with { Shape = p.Shape.Times(Interval.Exactly(count.Least)), Text = null }).ToArray(),
        Longest.Select(p => p with { Shape = p.Shape.Times(Interval.Exactly(count.Most)), Text = null }).ToArray(),
        IsStraight: false);

    private static Interval Units(BlockShape block, bool gsm7) => gsm7 ? block.Shape.Septets : block.Shape.Units;
}
