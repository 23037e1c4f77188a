using System.Globalization;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Making.Templates;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Generator.Tests.Proof.Rendering;

/// <summary>Made templates, rendered with made arguments: once for all tests that look at the result.</summary>
public sealed class RenderedCorpus
{
    /// <summary>Another number makes other templates and arguments; a failure prints it.</summary>
    private const string SeedVariable = "TEMPLATESMS_PROOF_SEED";

    private const int DefaultSeed = 20_260_930;
    private const int Templates = 480;
    private const int ArgumentsEach = 60;
    private const int MostTries = 2_000;

    private readonly List<string> _breaches = [];
    private readonly List<string> _falseWitnesses = [];
    private readonly List<string> _unbounded = [];
    private readonly Dictionary<(string Name, bool IsGsm7), Measured> _measured = [];

    public RenderedCorpus()
    {
        Seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var seed) ? seed : DefaultSeed;
        Render([.. EdgeTemplates.All, .. MakeTemplates()]);
    }

    public int Seed { get; }

    /// <summary>Template and arguments whose text was finished and held against the proof.</summary>
    public int Pairs { get; private set; }

    /// <summary>Of these, the ones whose template has a proved greatest length.</summary>
    public int BoundedPairs { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Made templates that the compiler refused.</summary>
    public int Discarded { get; private set; }

    public IReadOnlyList<string> Breaches => _breaches;

    /// <summary>The witnesses that were rendered.</summary>
    public int Witnesses { get; private set; }

    /// <summary>Witnesses whose arguments give another text than they say.</summary>
    public IReadOnlyList<string> FalseWitnesses => _falseWitnesses;

    /// <summary>Templates all of whose parameters are bounded.</summary>
    public int WithBoundedParameters { get; private set; }

    /// <summary>Those of them that have no proved greatest length all the same.</summary>
    public IReadOnlyList<string> Unbounded => _unbounded;

    /// <summary>The pairs that each construct was part of.</summary>
    internal ConstructCount Constructs { get; } = new();

    /// <summary>The extremes of each template, those written by hand first.</summary>
    internal IReadOnlyCollection<Measured> Measures => _measured.Values;

    private List<MadeTemplate> MakeTemplates()
    {
        var templates = new List<MadeTemplate>();
        for (var i = 0; templates.Count < Templates && i < MostTries; i++)
        {
            var template = TemplateMaker.Make($"made_{i.ToString(CultureInfo.InvariantCulture)}", i, unchecked(Seed + i));
            if (template.Compile().CanEmit)
                templates.Add(template);
            else
                Discarded++;
        }

        return templates;
    }

    private void Render(IReadOnlyList<MadeTemplate> templates)
    {
        using var project = RenderedProject.Of(templates);
        foreach (var template in project.Templates)
        {
            var seed = unchecked(Seed + template.Made.Name.Aggregate(0, (hash, c) => unchecked((hash * 31) + c)));
            Render(template, seed);
            RenderWitnesses(template);
            CountBounds(template);
        }
    }

    private void RenderWitnesses(RenderedTemplate template)
    {
        foreach (var (proof, witness) in WitnessCheck.Of(template))
        {
            Witnesses++;
            if (WitnessCheck.Fault(template, proof, witness) is { } fault)
                _falseWitnesses.Add($"{fault}\n{template.Made.Text}");

            // A witness is an extreme that chance may miss.
            if (template.Render(template.ArgumentsOf(witness)).Content is { } content)
                Keep(Measured.Of(template.Made, content));
        }
    }

    private void CountBounds(RenderedTemplate template)
    {
        if (!BoundedParameters.AreAll(template.Compiled))
            return;
        WithBoundedParameters++;
        if (!Breach.IsBounded(template.Compiled.Proof!))
            _unbounded.Add(template.Made.Text);
    }

    private void Render(RenderedTemplate template, int seed)
    {
        var choices = new Choices(seed);
        var constructs = ConstructCount.In(template.Made.Text);
        var isBreached = false;
        for (var i = 0; i < ArgumentsEach; i++)
        {
            var arguments = template.MakeArguments(choices);
            if (i < template.Made.Texts.Count)
                arguments[0] = template.Made.Texts[i];
            var outcome = template.Render(arguments);
            if (!outcome.IsMeasured)
            {
                Refused++;
                continue;
            }

            Pairs++;
            BoundedPairs += Breach.IsBounded(template.Compiled.Proof!) ? 1 : 0;
            Constructs.Add(constructs);
            if (outcome.Content is { } content)
                Keep(Measured.Of(template.Made, content));
            if (isBreached || Breach.Of(template.Compiled, outcome) is not { } breach)
                continue;
            isBreached = true;
            var (smallest, report) = Shrinker.Shrink(template.Made, $"{template.Describe(arguments)}: {breach}", seed);
            _breaches.Add($"{report}\n{smallest.Text}");
        }
    }

    private void Keep(Measured measured)
    {
        var key = (measured.Template.Name, measured.IsGsm7);
        _measured[key] = _measured.TryGetValue(key, out var known) ? known.With(measured) : measured;
    }
}
