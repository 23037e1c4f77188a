using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Domain;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Hints;

/// <summary>The proof of a message in a line: <c>GSM-7 · 1 segment · 38–70 of 160</c>.</summary>
public static class ProofLine
{
    /// <summary>The line; of a message in several languages that of the text which takes most of its room.</summary>
    public static string Of(TemplateView template)
    {
        if (template.Proof is null)
            return "nothing is proved, since it has errors";
        var worst = WorstText.Of(template.Project.GroupOf(template))?.Text ?? template.Compiled;
        var language = worst.File.Path == template.Path ? "" : $"{TemplateGroup.NameOf(worst)}: ";
        return language + Of(worst);
    }

    private static string Of(CompiledTemplate text)
    {
        // Of several texts the first that fits is sent: they have one sum.
        if (MessageSummary.Of(text.Alternatives).MaxBy(message => WorstEncoding.PartOfRoom(message.Proof)) is { } message)
            return Of(message.Proof, message.Units, message.Segments);
        return WorstEncoding.Of(text.Proof) is { } proof ? Of(proof, proof.Units, proof.Segments) : "nothing is proved";
    }

    private static string Of(EncodingProof proof, Interval units, Interval segments)
    {
        var reserve = proof.Reserve == 0 ? "" : $" and {Figures.Number(proof.Reserve)} for {proof.ReserveLabel}";
        return $"{proof.AlphabetName} · {Range(segments, Figures.Segments)} · {Range(units, Figures.Number)} of {Figures.Number(proof.Room)}{reserve}";
    }

    private static string Range(Interval interval, Func<long, string> words) =>
        interval.Least == interval.Most ? words(interval.Most) : $"{Figures.Number(interval.Least)}–{words(interval.Most)}";
}
