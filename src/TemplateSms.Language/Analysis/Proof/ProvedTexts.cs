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
        var models = model.Texts.ToList();
        var runs = models.ConvertAll(text => Prover.Prove(text, source));
        var texts = new List<ProvedText>();
        var isNeverTaken = false;
        for (var i = 0; i < models.Count; i++)
        {
            texts.Add(new ProvedText(models[i], runs[i].Proof, IsLast: i == models.Count - 1)
            {
                IsAfterOneThatFits = isNeverTaken,
                IsRefused = runs[i].IsRefused,
                ShorterBefore = isNeverTaken ? null : ShorterBefore(models, runs, i, source),
            });
            isNeverTaken |= AlwaysFits(models[i], runs[i]);
        }

        return new(runs, texts.ToArray());
    }

    private static int? ShorterBefore(List<TemplateModel> models, List<ProofRun> runs, int index, string source)
    {
        var later = new ComparedText(models[index], runs[index]);
        var isChosenAnew = runs.Where((_, i) => i != index).Any(run => run.Proof.Ucs2 is not null);
        for (var before = 0; before < index; before++)
        {
            if (ShorterText.FitsWhenever(new ComparedText(models[before], runs[before]), later, isChosenAnew, source))
                return before;
        }

        return null;
    }

    /// <summary>Whether a text is taken for all arguments that the guards let through, in whatever alphabet it is sent.</summary>
    private static bool AlwaysFits(TemplateModel text, ProofRun run) =>
        !run.MayPassLimit
        && !run.RefusesTexts
        && Totality.IsTotal(text, run)
        && run.Proof.Encodings.All(encoding => encoding is { AlwaysFits: true, IsAlwaysRead: true })
        && IsNeverOutside(text, run);

    // Recipients who get no UCS-2 get the text in GSM-7, where it has to fit too.
    private static bool IsNeverOutside(TemplateModel text, ProofRun run) => text.Settings.Encoding switch
    {
        TemplateEncoding.Gsm7 => OwnAlphabet.IsBroughtIntoGsm7(text, run.Proof.Gsm7!.Body.Shape),
        TemplateEncoding.Ucs2 => HasWholePairs(run),
        _ => run.Proof.Ucs2 is null || (run.Proof.Gsm7 is { } gsm7 && OwnAlphabet.IsBroughtIntoGsm7(text, gsm7.Body.Shape) && HasWholePairs(run)),
    };

    // Half a pair is no character, and refused. Only what is known to the last character surely has none beside its pairs.
    private static bool HasWholePairs(ProofRun run) => run.Holes.All(hole =>
        hole.Shape is { StartsInHalf: false, EndsInHalf: false } and ({ MayHavePairs: false } or { Known: not null }));
}
