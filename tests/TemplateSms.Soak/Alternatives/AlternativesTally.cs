using System.Globalization;
using TemplateSms.Language.Analysis;
using TemplateSms.Soak.Rendering;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Alternatives;

/// <summary>The counts of a run, added up over its batches.</summary>
internal sealed class AlternativesTally
{
    private const int TextsForOneUnexplained = 500;

    private readonly List<string> _breaches = [];
    private readonly List<string> _unexplained = [];
    private readonly HashSet<string> _cultures = new(StringComparer.Ordinal);
    private long _templates;
    private long _lifted;
    private long _texts;
    private long _taken;
    private long _neverTaken;
    private long _neverFits;
    private long _neverComputed;
    private long _whole;

    public long Discarded { get; set; }

    /// <summary>Calls whose text was compared.</summary>
    public long Pairs { get; set; }

    public long Refused { get; set; }

    /// <summary>Texts in UCS-2 that were compared as a recipient in France gets them, too.</summary>
    public long French { get; set; }

    /// <summary>Texts that no call took, and that the compiler does not report as never taken.</summary>
    public int Unexplained => _unexplained.Count;

    public long Texts => _texts;

    public void Breach(string report) => _breaches.Add(report);

    /// <summary>Counts a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="taken">The numbers of the texts that were taken.</param>
    /// <param name="computed">The numbers of those that some arguments did not fail in, as a division by zero does.</param>
    public void Count(RenderedTemplate message, IReadOnlySet<int> taken, IReadOnlySet<int> computed)
    {
        var texts = message.Compiled.Alternatives;
        _templates++;
        _lifted += message.Made.StopRestrictionLifted ? 1 : 0;
        _cultures.Add(message.Compiled.Model.Settings.Culture!);
        _texts += texts.Count;
        _whole += taken.Count == texts.Count ? 1 : 0;
        for (var i = 0; i < texts.Count; i++)
        {
            if (taken.Contains(i))
                _taken++;
            else if (texts[i].IsNeverTaken)
                _neverTaken++;
            else if (NeverFits(texts[i]))
                _neverFits++;
            else if (!computed.Contains(i))
                _neverComputed++;
            else
                _unexplained.Add($"text {i} of {message.Made.Name}\n{message.Made.Text}");
        }
    }

    // Of the last text an error says so.
    private static bool NeverFits(ProvedText text) => text.NeverFits || text.IsRefused || text.Proof.Encodings.All(encoding => encoding.NeverFits);

    /// <summary>Adds a batch and prints its breaches, and its texts that are neither taken nor reported.</summary>
    public void Add(AlternativesTally batch, TextWriter output)
    {
        foreach (var breach in batch._breaches)
            output.WriteLine($"BREACH {breach}\n");
        foreach (var text in batch._unexplained)
            output.WriteLine($"NEITHER {text}\n");
        _breaches.AddRange(batch._breaches);
        _unexplained.AddRange(batch._unexplained);
        _cultures.UnionWith(batch._cultures);
        _templates += batch._templates;
        _lifted += batch._lifted;
        _texts += batch._texts;
        _taken += batch._taken;
        _neverTaken += batch._neverTaken;
        _neverFits += batch._neverFits;
        _neverComputed += batch._neverComputed;
        _whole += batch._whole;
        Discarded += batch.Discarded;
        Pairs += batch.Pairs;
        Refused += batch.Refused;
        French += batch.French;
    }

    // The proof does not relate two texts that print other parts of one value, or print by one condition. There are few, and more are a fault.
    private bool AreTooManyUnexplained => Unexplained > 1 + (_texts / TextsForOneUnexplained);

    public SoakOutcome ToOutcome() => new(
        _breaches.Count + (AreTooManyUnexplained ? 1 : 0),
        [
            new("messages with several texts", _templates),
            new("of these of which every text was taken", _whole),
            new("of these for an account whose STOP restriction is lifted", _lifted),
            new("cultures of these", _cultures.Count),
            new("made messages that the compiler refuses", Discarded),
            new("calls compared with each text alone", Pairs),
            new("of these compared in GSM-7, too", French),
            new("calls that the guards refuse", Refused),
            new("texts", _texts),
            new("of these taken", _taken),
            new("of these reported as never taken", _neverTaken),
            new("of these reported as never fitting", _neverFits),
            new("of these that fail while they are computed, for all arguments", _neverComputed),
            new("of these neither taken nor reported", string.Create(CultureInfo.InvariantCulture, $"{Unexplained:N0} = {100.0 * Unexplained / Math.Max(1, _texts):F2} %")),
        ]);
}
