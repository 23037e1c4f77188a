using System.Diagnostics;
using System.Globalization;

namespace TemplateSms.Soak.Running;

/// <summary>Runs a scenario and prints its seed, its figures, its breaches and the time that it took.</summary>
internal static class SoakReport
{
    public static SoakOutcome Run(IScenario scenario, int size, int seed, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scenario.Name} --size {size} --seed {seed}"));
        var started = Stopwatch.GetTimestamp();
        var outcome = scenario.Run(size, seed, output);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var figure in outcome.Figures)
            output.WriteLine($"{figure.Value,22}  {figure.Name}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Breaches,22:N0}  breaches"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds,22:N1}  seconds"));
        return outcome;
    }
}
