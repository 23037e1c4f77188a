using System.Globalization;
using TemplateSms.Language.Analysis;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Proof;

/// <summary>
/// The distribution of slack: of each template the part of the proved greatest length that no message reached. It is an
/// upper limit of the proof's looseness, since the longest message may not have been found.
/// </summary>
internal sealed class Slacks
{
    private static readonly int[] _percents = [0, 1, 5, 10, 25, 50, 100];

    private readonly long[] _templates = new long[_percents.Length];

    /// <summary>Adds the largest slack of a template's encodings that were observed.</summary>
    public void Add(TemplateProof proof, Observed observed)
    {
        var slacks = proof.Encodings.Where(e => observed.Most(e.IsGsm7) >= 0).Select(e => Of(e.Units.Most, observed.Most(e.IsGsm7))).ToList();
        if (slacks.Count > 0)
            _templates[Array.FindIndex(_percents, percent => slacks.Max() * 100 <= percent)]++;
    }

    public void Add(Slacks other)
    {
        for (var i = 0; i < _templates.Length; i++)
            _templates[i] += other._templates[i];
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

    private static double Of(long proved, long observed) => proved == 0 ? 0 : Math.Max(0, (double)(proved - observed) / proved);
}
