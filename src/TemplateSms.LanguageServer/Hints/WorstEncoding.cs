using TemplateSms.Language.Analysis;
using TemplateSms.Language.Domain;

namespace TemplateSms.LanguageServer.Hints;

/// <summary>Chooses the encoding in which the longest form of a text takes the largest part of its room.</summary>
internal static class WorstEncoding
{
    public static EncodingProof? Of(TemplateProof? proof) => proof?.Encodings.MaxBy(PartOfRoom);

    /// <summary>The part of its room that the longest message takes, the STOP text included.</summary>
    public static double PartOfRoom(EncodingProof proof) => Interval.Add(proof.Units.Most, proof.Reserve) / (double)proof.Room;
}
