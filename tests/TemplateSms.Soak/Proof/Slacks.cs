using System.Globalization;
using TemplateSms.Language.Analysis;
using TemplateSms.Soak.Rendering;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Proof;

/// <summary>
/// The distribution of slack: of each template the part of the proved greatest length that no message reached. It is an
/// upper limit of the proof's looseness, since the longest message may not have been found.
/// </summary>
internal sealed class Slacks
{
    /// <summary>A template is loose when its slack is greater.</summary>
    private const int MostPercent = 10;

    private const int MostExamples = 3;

    private static readonly int[] _percents = [0, 1, 5, MostPercent, 25, 50, 100];

    private readonly long[] _templates = new long[_percents.Length];
    private readonly List<string> _loose = [];

    /// <summary>Adds the largest slack of a template's encodings that messages had.</summary>
    public void Add(RenderedTemplate template, IReadOnlyList<RenderedLength> messages)
    {
        var longest = messages.GroupBy(m => m.IsGsm7).ToDictionary(group => group.Key, group => group.Max(m => m.Units));
        var worst = template.Compiled.Proof!.Encodings.Where(e => longest.ContainsKey(e.IsGsm7)).MaxBy(e => Of(e, longest[e.IsGsm7]));
        if (worst is null)
            return;
        var slack = Of(worst, longest[worst.IsGsm7]);
        _templates[Array.FindIndex(_percents, percent => slack * 100 <= percent)]++;
        if (slack * 100 > MostPercent && _loose.Count < MostExamples)
            _loose.Add($"LOOSE: {worst.Units.Most} {worst.UnitName} are proved, {longest[worst.IsGsm7]} were found\n{template.Describe(messages.Where(m => m.IsGsm7 == worst.IsGsm7).MaxBy(m => m.Units)!.Arguments)}\n{template.Made.Text}\n");
    }

    /// <summary>Adds the slacks of a batch and prints the first loose templates.</summary>
    public void Add(Slacks batch, TextWriter output)
    {
        for (var i = 0; i < _templates.Length; i++)
            _templates[i] += batch._templates[i];
        foreach (var loose in batch._loose.Take(MostExamples - _loose.Count))
            output.WriteLine(loose);
        _loose.AddRange(batch._loose);
    }

    public IEnumerable<SoakFigure> Figures
    {
        get
        {
            var all = Math.Max(1, _templates.Sum());
            var sum = 0L;
            foreach (var (percent, templates) in _percents.Zip(_templates))
            {
                sum += templates;
                yield return new SoakFigure(
                    string.Create(CultureInfo.InvariantCulture, $"of the finite ones with a slack of at most {percent} %"),
                    string.Create(CultureInfo.InvariantCulture, $"{sum:N0} = {100.0 * sum / all:F1} %"));
            }
        }
    }

    private static double Of(EncodingProof proof, long longest) => proof.Units.Most == 0 ? 0 : Math.Max(0, (double)(proof.Units.Most - longest) / proof.Units.Most);
}
