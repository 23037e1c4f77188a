using System.Globalization;

namespace TemplateSms.Soak.Queues.Entities;

/// <summary>The table of all runs.</summary>
internal sealed class EntityTable
{
    private readonly SortedDictionary<string, string> _lines = new(StringComparer.Ordinal);

    public void Add(string name, EntityPlan plan, EntityResult result)
    {
        lock (_lines)
        {
            _lines.Add(name, string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-22}{plan.Transactions,6}{result.Committed,11}{result.RolledBack,13}{result.Interrupted,13}{$"{result.WriterKills}+{plan.WorkerKills}",8}{result.Sent,7}{result.Unknown,9}{result.Lost,6}{result.Twice,7}{result.InVain,9}"));
        }
    }

    public void Write(TextWriter output)
    {
        output.WriteLine($"{"run",-22}{"all",6}{"committed",11}{"rolled back",13}{"interrupted",13}{"kills",8}{"sent",7}{"unknown",9}{"lost",6}{"twice",7}{"in vain",9}");
        foreach (var line in _lines.Values)
            output.WriteLine(line);
    }
}
