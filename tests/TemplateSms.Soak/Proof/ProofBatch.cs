using System.Globalization;
using TemplateSms.Soak.Making.Templates;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Proof;

/// <summary>Templates that share one compilation of C#.</summary>
internal static class ProofBatch
{
    private const int Templates = 40;

    /// <summary>Runs one batch; the same number and seed give the same tally.</summary>
    public static ProofTally Run(int number, int seed)
    {
        var tally = new ProofTally();
        using var project = RenderedProject.Of(Make(number, seed, tally));
        foreach (var template in project.Templates)
            new ProofRun(template, unchecked(seed + template.Made.Name.Aggregate(0, (hash, c) => unchecked((hash * 31) + c))), tally).Run();
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
}
