using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>What is printed up to a point, and the shortest and the longest way to it.</summary>
internal sealed record Output(TextShape Shape, Trail? Shortest, Trail? Longest)
{
    public static Output Empty { get; } = new(TextShape.Empty, null, null);

    /// <summary>Nothing yet, for arguments of which something is known.</summary>
    public static Output Given(Facts arguments)
    {
        var start = new Trail(null) { Given = arguments };
        return new Output(TextShape.Empty, start, start);
    }

    public Output Then(Piece piece)
    {
        var shortest = new Trail(Shortest) { Piece = piece };
        return new Output(Shape.Then(piece.Shape), shortest, IsOneWay ? shortest : new Trail(Longest) { Piece = piece });
    }

    public Output Assuming(BoundExpression condition, bool truth)
    {
        var shortest = new Trail(Shortest) { Assumed = (condition, truth) };
        return this with { Shortest = shortest, Longest = IsOneWay ? shortest : new Trail(Longest) { Assumed = (condition, truth) } };
    }

    /// <summary>This, and then rounds of a loop that are alike.</summary>
    public Output Then(Output round, Interval count) => new(
        Shape.Then(round.Shape.Times(count)),
        new Trail(Shortest) { Repeated = (new Trail(round.Shortest), count.Least) },
        new Trail(Longest) { Repeated = (new Trail(round.Longest), count.Most) });

    /// <summary>Either of two, the ways weighed in septets or in UTF-16 units.</summary>
    public Output Join(Output other, bool gsm7) => new(
        Shape.Join(other.Shape),
        Units(this, gsm7).Least <= Units(other, gsm7).Least ? Shortest : other.Shortest,
        Units(this, gsm7).Most >= Units(other, gsm7).Most ? Longest : other.Longest);

    private bool IsOneWay => ReferenceEquals(Shortest, Longest);

    private static Interval Units(Output output, bool gsm7) => gsm7 ? output.Shape.Septets : output.Shape.Units;
}
