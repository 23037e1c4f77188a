using System.Globalization;
using TemplateSms.Language;
using TemplateSms.Soak.Rendering;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Proof;

/// <summary>The counts of a run, added up over its batches.</summary>
internal sealed class ProofTally
{
    private readonly List<string> _breaches = [];

    public long Templates { get; private set; }

    public long Discarded { get; set; }

    /// <summary>Messages that were compared with a proof.</summary>
    public long Pairs { get; set; }

    public long Refused { get; set; }

    public long Witnesses { get; set; }

    /// <summary>Templates all of whose parameters are bounded.</summary>
    public long Bounded { get; private set; }

    /// <summary>Those of them whose proof is finite.</summary>
    public long BoundedFinite { get; private set; }

    private Slacks Slacks { get; } = new();

    public void Breach(string report) => _breaches.Add(report);

    /// <summary>Counts a template, with what was observed of it.</summary>
    public void Count(CompiledTemplate template, Observed observed)
    {
        Templates++;
        if (!BoundedParameters.AreAll(template))
            return;
        Bounded++;
        if (!Rendering.Breach.IsBounded(template.Proof!))
            return;
        BoundedFinite++;
        Slacks.Add(template.Proof!, observed);
    }

    /// <summary>Adds a batch and prints its breaches.</summary>
    public void Add(ProofTally batch, TextWriter output)
    {
        foreach (var breach in batch._breaches)
            output.WriteLine($"BREACH {breach}\n");
        _breaches.AddRange(batch._breaches);
        Templates += batch.Templates;
        Discarded += batch.Discarded;
        Pairs += batch.Pairs;
        Refused += batch.Refused;
        Witnesses += batch.Witnesses;
        Bounded += batch.Bounded;
        BoundedFinite += batch.BoundedFinite;
        Slacks.Add(batch.Slacks);
    }

    public SoakOutcome ToOutcome() => new(
        _breaches.Count,
        [
            new("templates", Templates),
            new("made templates that the compiler refuses", Discarded),
            new("messages compared with the proof", Pairs),
            new("calls that the guards refuse", Refused),
            new("witnesses rendered", Witnesses),
            new("templates with bounded parameters", Bounded),
            new("of these with a finite proof", string.Create(CultureInfo.InvariantCulture, $"{BoundedFinite:N0} = {100.0 * BoundedFinite / Math.Max(1, Bounded):F1} %")),
            .. Slacks.Figures,
        ]);
}
