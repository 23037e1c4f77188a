using System.Globalization;
using TemplateSms.Language.Sms;
using TemplateSms.Soak.Rendering;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Proof;

/// <summary>The counts of a run, added up over its batches.</summary>
internal sealed class ProofTally
{
    private const int MostExamples = 3;

    private readonly List<string> _breaches = [];
    private readonly List<string> _infinite = [];
    private readonly HashSet<string> _cultures = new(StringComparer.Ordinal);
    private readonly Slacks _slacks = new();
    private long _templates;
    private long _rejecting;
    private long _lifted;
    private long _plural;
    private long _bounded;
    private long _finite;

    public long Discarded { get; set; }

    /// <summary>Messages of made arguments that were compared with a proof.</summary>
    public long Pairs { get; set; }

    public long Refused { get; set; }

    public long Witnesses { get; set; }

    /// <summary>Messages of the search for the longest, which are compared, too.</summary>
    public long Searched { get; set; }

    public void Breach(string report) => _breaches.Add(report);

    /// <summary>Counts a template, with its messages.</summary>
    public void Count(RenderedTemplate template, IReadOnlyList<RenderedLength> messages)
    {
        _templates++;
        if (template.Compiled.Model.Settings.Unencodable == Unencodable.Reject)
            _rejecting++;
        if (template.Made.StopRestrictionLifted)
            _lifted++;
        if (template.Made.Text.Contains("sms.plural", StringComparison.Ordinal) || template.Made.Text.Contains("sms.ordinal", StringComparison.Ordinal))
            _plural++;
        if (template.Compiled.Model.Settings.Culture is { } culture)
            _cultures.Add(culture);
        if (!BoundedParameters.AreAll(template.Compiled))
            return;
        _bounded++;
        if (!Rendering.Breach.IsBounded(template.Compiled.Proof!))
        {
            _infinite.Add(template.Made.Text);
            return;
        }

        _finite++;
        _slacks.Add(template, messages);
    }

    /// <summary>Adds a batch and prints its breaches.</summary>
    public void Add(ProofTally batch, TextWriter output)
    {
        foreach (var breach in batch._breaches)
            output.WriteLine($"BREACH {breach}\n");
        foreach (var text in batch._infinite.Take(MostExamples - _infinite.Count))
            output.WriteLine($"NOT FINITE\n{text}\n");
        _breaches.AddRange(batch._breaches);
        _infinite.AddRange(batch._infinite.Take(MostExamples));
        _templates += batch._templates;
        _rejecting += batch._rejecting;
        _lifted += batch._lifted;
        _plural += batch._plural;
        _cultures.UnionWith(batch._cultures);
        _bounded += batch._bounded;
        _finite += batch._finite;
        Discarded += batch.Discarded;
        Pairs += batch.Pairs;
        Refused += batch.Refused;
        Witnesses += batch.Witnesses;
        Searched += batch.Searched;
        _slacks.Add(batch._slacks, output);
    }

    public SoakOutcome ToOutcome() => new(
        _breaches.Count,
        [
            new("templates", _templates),
            new("of these with 'unencodable: reject'", _rejecting),
            new("of these for an account whose STOP restriction is lifted", _lifted),
            new("of these with plural forms", _plural),
            new("cultures of these", _cultures.Count),
            new("made templates that the compiler refuses", Discarded),
            new("messages compared with the proof", Pairs),
            new("calls that the guards refuse", Refused),
            new("witnesses rendered", Witnesses),
            new("messages of the search for the longest, compared too", Searched),
            new("templates with bounded parameters", _bounded),
            new("of these with a finite proof", string.Create(CultureInfo.InvariantCulture, $"{_finite:N0} = {100.0 * _finite / Math.Max(1, _bounded):F1} %")),
            .. _slacks.Figures,
        ]);
}
