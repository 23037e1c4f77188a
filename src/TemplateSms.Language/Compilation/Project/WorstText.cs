using TemplateSms.Language.Analysis;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Compilation;

/// <summary>The text of a message whose longest form takes the largest part of its room.</summary>
/// <param name="Text">The text.</param>
/// <param name="Proof">Its proof in the encoding in which it does.</param>
public sealed record WorstText(CompiledTemplate Text, EncodingProof Proof)
{
    /// <summary>The text of a group; null where none is proved.</summary>
    public static WorstText? Of(TemplateGroup group) => group.Texts
        .SelectMany(text => text.Proof?.Encodings.Select(proof => new WorstText(text, proof)) ?? [])
        .OrderByDescending(worst => worst.Units / (double)worst.Proof.Room)
        .FirstOrDefault();

    /// <summary>The text and its need: <c>fr needs 171 of 160 septets</c>.</summary>
    public override string ToString() => $"{TemplateGroup.NameOf(Text)} needs {Figures.Number(Units)} of {Figures.Number(Proof.Room)} {Proof.UnitName}";

    private long Units => Interval.Add(Proof.Units.Most, Proof.Reserve);
}
