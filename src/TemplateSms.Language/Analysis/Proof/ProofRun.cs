using TemplateSms.Language.Bound;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>A proof, and what else the analysis came upon.</summary>
/// <param name="Holes">The holes that some argument reaches, with what is known of each.</param>
/// <param name="Growth">Where bounded parts can make a text that is longer than a template may build.</param>
/// <param name="MayPassLimit">Whether any text can be longer than that.</param>
/// <param name="Links">The links in the text, with where they can lie.</param>
/// <param name="Plurals">The plurals that some argument reaches, each with the categories of its numbers and some numbers of each.</param>
/// <param name="Overflows">Where whole numbers can leave the range of a <c>long</c>.</param>
internal sealed record ProofRun(
    TemplateProof Proof,
    IReadOnlyList<ReachedHole> Holes,
    IReadOnlyList<TextSpan> Overflows,
    IReadOnlyList<TextSpan> Growth,
    bool MayPassLimit,
    IReadOnlyList<Link> Links,
    IReadOnlyDictionary<BoundPlural, Dictionary<PluralCategory, IReadOnlyList<string>>> Plurals)
{
    /// <summary>The statements that some argument reaches.</summary>
    public ISet<BoundStatement> Reached { get; init; } = new HashSet<BoundStatement>();

    /// <summary>The operations and calls whose result is known wherever they are reached.</summary>
    public ISet<BoundExpression> Known { get; init; } = new HashSet<BoundExpression>();

    /// <summary>Whether a text that it computes can be longer than that, before anything of it is printed.</summary>
    public bool MayComputePastLimit { get; init; }

    /// <summary>Whether some way prints a text that an encoding refuses, so that the proof in it is of the other ways.</summary>
    public bool RefusesTexts { get; init; }

    /// <summary>Whether every way prints such a text, so that there is never a message.</summary>
    public bool IsRefused { get; init; }

    /// <summary>The ends of the text; empty for a message without a one-time code.</summary>
    public IReadOnlyList<CodeEnding> Endings { get; init; } = [];
}
