using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Analysis;

/// <summary>The analysis of each text of a message.</summary>
/// <param name="Runs">One for each text, in order; never empty.</param>
/// <param name="Alternatives">The texts of a message that has several; empty for a message with one.</param>
internal sealed record ProvedTexts(IReadOnlyList<ProofRun> Runs, EquatableArray<ProvedText> Alternatives)
{
    public ProofRun Last => Runs[Runs.Count - 1];

    public static ProvedTexts Prove(TemplateModel model, string source)
    {
        if (model.Earlier.Count == 0)
            return new([Prover.Prove(model, source)], default);
        var runs = new List<ProofRun>();
        var texts = new List<ProvedText>();
        var isNeverTaken = false;
        foreach (var text in model.Texts)
        {
            var run = Prover.Prove(text, source);
            texts.Add(new ProvedText(text, run.Proof, IsLast: runs.Count == model.Earlier.Count)
            {
                IsAfterOneThatFits = isNeverTaken,
                IsRefused = run.IsRefused,
                ShorterBefore = isNeverTaken ? null : ShorterBefore(texts, runs, text, run, source),
            });
            runs.Add(run);
            isNeverTaken |= AlwaysFits(text, run);
        }

        return new(runs, texts.ToArray());
    }

    private static int? ShorterBefore(List<ProvedText> texts, List<ProofRun> runs, TemplateModel text, ProofRun run, string source)
    {
        var index = texts.FindIndex(before => ShorterText.FitsWhenever(before.Model, runs[texts.IndexOf(before)], text, run, source));
        return index < 0 ? null : index;
    }

    /// <summary>Whether a text is taken for all arguments that the guards let through, in whatever alphabet it is sent.</summary>
    private static bool AlwaysFits(TemplateModel text, ProofRun run) =>
        !run.MayPassLimit
        && !run.RefusesTexts
        && Totality.IsTotal(text)
        && text.Parameters.All(parameter => parameter.Type.Innermost.Kind != Types.TypeKind.CSharp)
        && run.Proof.Encodings.All(encoding => encoding is { AlwaysFits: true, IsAlwaysRead: true })
        && IsNeverOutside(text.Settings, run.Proof);

    // Recipients who get no UCS-2 get the text in GSM-7, where it has to fit too.
    private static bool IsNeverOutside(TemplateSettings settings, TemplateProof proof) => settings.Encoding switch
    {
        TemplateEncoding.Gsm7 => IsBroughtIntoGsm7(settings, proof.Gsm7!.Body.Shape) || settings.Unencodable == Unencodable.Replace,
        TemplateEncoding.Ucs2 => HasWholePairs(proof.Ucs2!.Body.Shape),
        _ => proof.Ucs2 is null || (proof.Gsm7 is { } gsm7 && IsBroughtIntoGsm7(settings, gsm7.Body.Shape) && HasWholePairs(proof.Ucs2.Body.Shape)),
    };

    private static bool IsBroughtIntoGsm7(TemplateSettings settings, TextShape shape) =>
        shape.Alphabet == AlphabetFact.Gsm7 || (settings.Unencodable != Unencodable.Reject && shape.HasEquivalents);

    // Half a pair is no character, and refused.
    private static bool HasWholePairs(TextShape shape) => !shape.MayHavePairs && !shape.StartsInHalf && !shape.EndsInHalf;
}
