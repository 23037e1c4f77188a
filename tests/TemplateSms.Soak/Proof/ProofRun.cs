using TemplateSms.Soak.Making;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Proof;

/// <summary>Renders one template in three ways: the arguments of its witnesses, made arguments, and the search for the longest message.</summary>
internal sealed class ProofRun(RenderedTemplate template, int seed, ProofTally tally)
{
    private const int PairsEach = 50;

    /// <summary>Of templates that refuse most arguments, no more are tried.</summary>
    private const int MostTriesEach = 120;

    private readonly List<RenderedLength> _rendered = [];
    private bool _isBreached;

    public void Run()
    {
        RenderWitnesses();
        RenderArguments();
        if (BoundedParameters.AreAll(template.Compiled))
            Search();
        tally.Count(template, _rendered);
    }

    private void RenderWitnesses()
    {
        foreach (var (proof, witness) in WitnessCheck.Of(template))
        {
            tally.Witnesses++;
            Render(template.ArgumentsOf(witness));
            if (WitnessCheck.Fault(template, proof, witness) is { } fault)
                tally.Breach($"false witness: {fault}\n{template.Made.Text}");
        }
    }

    private void RenderArguments()
    {
        var choices = new Choices(seed);
        var pairs = 0;
        for (var i = 0; i < MostTriesEach && pairs < PairsEach; i++)
        {
            if (Render(template.MakeArguments(choices)).IsMeasured)
                pairs++;
            else
                tally.Refused++;
        }

        tally.Pairs += pairs;
    }

    private void Search()
    {
        var choices = new Choices(seed);
        var values = SearchedValues.Of(template, _rendered, choices);
        foreach (var proof in template.Compiled.Proof!.Encodings.Where(proof => proof.Units.IsBounded))
            new LongestSearch(proof, values, Try, choices).Run(_rendered);
    }

    private List<RenderedLength> Try(object?[] arguments)
    {
        tally.Searched++;
        var before = _rendered.Count;
        Render(arguments);
        return _rendered[before..];
    }

    private Outcome Render(object?[] arguments)
    {
        var outcome = template.Render(arguments);
        Compare(arguments, outcome);

        // Recipients in France get no UCS-2: the same text goes to them in GSM-7, which the proof is about, too.
        if (outcome.Content is { Encoding: SmsEncoding.Ucs2 } content)
            Compare(arguments, FrenchOutcome.Of(content));
        return outcome;
    }

    private void Compare(object?[] arguments, Outcome outcome)
    {
        if (RenderedLength.Of(arguments, outcome) is { } length)
            _rendered.Add(length);
        if (!_isBreached && outcome.IsMeasured && Rendering.Breach.Of(template.Compiled, outcome) is { } breach)
        {
            _isBreached = true;
            var (smallest, report) = Shrinker.Shrink(template.Made, $"{template.Describe(arguments)}: {breach}", seed);
            tally.Breach($"{report}\n{smallest.Text}");
        }
    }
}
