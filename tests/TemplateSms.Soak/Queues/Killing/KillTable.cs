using System.Globalization;

namespace TemplateSms.Soak.Queues.Killing;

/// <summary>The table of all runs with kills.</summary>
internal sealed class KillTable
{
    private readonly SortedDictionary<string, string> _lines = new(StringComparer.Ordinal);

    public void Add(string name, KillPlan plan, KillResult result)
    {
        lock (_lines)
        {
            _lines.Add(name, string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-42}{plan.Messages,9}{plan.Targets.Count,7}{result.Lost,7}{result.Twice,7}{result.Unknown,9}{result.Resolved,10}"));
        }
    }

    public void Write(TextWriter output)
    {
        output.WriteLine($"{"run",-42}{"messages",9}{"kills",7}{"lost",7}{"twice",7}{"unknown",9}{"resolved",10}");
        foreach (var line in _lines.Values)
            output.WriteLine(line);
    }
}
