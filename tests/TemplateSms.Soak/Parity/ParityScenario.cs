using TemplateSms.Soak.Making.Cases;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Parity;

/// <summary>Renders made cases with the Scriban engine and with compiled code, and compares the texts.</summary>
internal sealed class ParityScenario : IScenario
{
    public string Name => "parity";

    public string Summary => "Compiled templates print the Scriban engine's text, or refuse. Size: templates, each with its data.";

    public int FullSize => 100_000;

    public int SmallSize => 400;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var tally = new ParityTally();
        foreach (var comparisons in CaseBatches.Compare(size, number => CaseMaker.Make(number, unchecked(seed + number))))
            tally.Add(comparisons, output);
        return tally.ToOutcome();
    }
}
