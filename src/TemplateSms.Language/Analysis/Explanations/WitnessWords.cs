namespace TemplateSms.Language.Analysis;

/// <summary>The longest or the shortest message of a proof, in words for a reader.</summary>
/// <param name="Title">The message's part: <c>longest</c>, <c>shortest found</c>, <c>always</c>.</param>
/// <param name="Words">Its figures and what is known beyond it: <c>70 septets, 1 segment; no message is longer</c>.</param>
/// <param name="Witness">The message; null where none was found.</param>
public sealed record WitnessWords(string Title, string Words, Witness? Witness)
{
    private const string NotFound = "no arguments were found that give it";

    /// <summary>The longest message and then the shortest; one where they are the same.</summary>
    /// <param name="noun">The name of a message.</param>
    public static IReadOnlyList<WitnessWords> Of(Explanation explanation, string noun = "message")
    {
        var proof = explanation.Proof;
        var (longest, shortest) = (proof.Longest, proof.Shortest);
        if (longest is not null && longest == shortest)
            return [Found("always", "", longest, proof)];
        return
        [
            longest is null ? new("longest", proof.Units.IsBounded ? NotFound : $"there is no longest {noun}", null)
            : explanation.IsLongestAttained ? Found("longest", $"; no {noun} is longer", longest, proof)
            : Found("longest found", $"; at most {Figures.Number(proof.Units.Most)} is proved", longest, proof),
            shortest is null ? new("shortest", NotFound, null)
            : explanation.IsShortestAttained ? Found("shortest", $"; no {noun} is shorter", shortest, proof)
            : Found("shortest found", $"; at least {Figures.Number(proof.Units.Least)} is proved", shortest, proof),
        ];
    }

    private static WitnessWords Found(string title, string verdict, Witness witness, EncodingProof proof) =>
        new(title, $"{Figures.Number(witness.Units)} {proof.UnitName}, {Figures.Segments(witness.Segments)}{verdict}", witness);
}
