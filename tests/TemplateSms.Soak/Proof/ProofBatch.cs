using System.Globalization;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Making.Templates;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Proof;

/// <summary>Templates that share one compilation of C#, each rendered with as many arguments.</summary>
internal static class ProofBatch
{
    private const int Templates = 40;
    private const int PairsEach = 50;

    /// <summary>Of templates that refuse most arguments, no more are tried.</summary>
    private const int MostTriesEach = 120;

    /// <summary>Runs one batch; the same number and seed give the same tally.</summary>
    public static ProofTally Run(int number, int seed)
    {
        var tally = new ProofTally();
        using var project = RenderedProject.Of(Make(number, seed, tally));
        foreach (var template in project.Templates)
        {
            var observed = new Observed();
            RenderWitnesses(template, tally, observed);
            RenderArguments(template, unchecked(seed + template.Made.Name.Aggregate(0, (hash, c) => unchecked((hash * 31) + c))), tally, observed);
            tally.Count(template.Compiled, observed);
        }

        return tally;
    }

    private static List<MadeTemplate> Make(int batch, int seed, ProofTally tally)
    {
        var templates = new List<MadeTemplate>();
        for (var i = 0; i < Templates; i++)
        {
            var number = (batch * Templates) + i;
            var template = TemplateMaker.Make($"made_{number.ToString(CultureInfo.InvariantCulture)}", number, unchecked(seed + number));
            if (template.Compile().CanEmit)
                templates.Add(template);
            else
                tally.Discarded++;
        }

        return templates;
    }

    private static void RenderWitnesses(RenderedTemplate template, ProofTally tally, Observed observed)
    {
        foreach (var (proof, witness) in WitnessCheck.Of(template))
        {
            tally.Witnesses++;
            observed.Add(proof.IsGsm7, witness.Units);
            if (WitnessCheck.Fault(template, proof, witness) is { } fault)
                tally.Breach($"false witness: {fault}\n{template.Made.Text}");
        }
    }

    private static void RenderArguments(RenderedTemplate template, int seed, ProofTally tally, Observed observed)
    {
        var choices = new Choices(seed);
        var isBreached = false;
        var pairs = 0;
        for (var i = 0; i < MostTriesEach && pairs < PairsEach; i++)
        {
            var arguments = template.MakeArguments(choices);
            var outcome = template.Render(arguments);
            if (!outcome.IsMeasured)
            {
                tally.Refused++;
                continue;
            }

            pairs++;
            if (outcome.Content is { } content)
                observed.Add(content.Encoding == SmsEncoding.Gsm7, content.Units);
            if (isBreached || Rendering.Breach.Of(template.Compiled, outcome) is not { } breach)
                continue;
            isBreached = true;
            var (smallest, report) = Shrinker.Shrink(template.Made, $"{template.Describe(arguments)}: {breach}", seed);
            tally.Breach($"{report}\n{smallest.Text}");
        }

        tally.Pairs += pairs;
    }
}
