using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Queues;

/// <summary>The figures and the broken promises of one part.</summary>
internal sealed class QueueTally
{
    public List<SoakFigure> Figures { get; } = [];

    public List<string> Breaches { get; } = [];

    /// <summary>Lines of the processes that took part, where a promise was broken.</summary>
    public List<string> Notes { get; } = [];

    public void Check(bool isMet, string breach)
    {
        if (!isMet)
            Breaches.Add(breach);
    }

    public void Add(string name, long count) => Figures.Add(new SoakFigure(name, count));

    public void Add(string name, string value) => Figures.Add(new SoakFigure(name, value));
}
