using System.Globalization;
using System.Text.RegularExpressions;

namespace TemplateSms.Benchmarks.Building;

/// <summary><c>dotnet build</c> of whole projects, and the analyzers' part of it.</summary>
internal static partial class BuildingTable
{
    public static void Write(TextWriter output, int count, int rounds)
    {
        var peer = BuiltProject.Loggers(count);
        BuiltProject[] projects = [BuiltProject.Plain(), BuiltProject.Templates(count), BuiltProject.Templates(count, "Send"), peer, BuiltProject.Components(count)];
        try
        {
            foreach (var project in projects)
                project.Restore();
            var runs = Enumerable.Range(0, rounds).SelectMany(_ => projects.Select(p => (Project: p, Run: p.Rebuild("-v:quiet")))).ToLookup(r => r.Project, r => r.Run);
            var table = new TextTable("project", "build s", "of LoggerMessage", "compiler's peak MB", "of its memory", "analyzers s", "generators s");
            foreach (var project in projects)
            {
                var report = project.Rebuild("-v:detailed", "-p:ReportAnalyzer=true").Output;
                var (time, memory) = Least(runs[project]);
                var (peerTime, peerMemory) = Least(runs[peer]);
                table.Add(
                    project.Name,
                    Text(time.TotalSeconds, "0.0"),
                    Text(time / peerTime, "0.00"),
                    Text(memory / 1e6, "0"),
                    Text(memory / (double)peerMemory, "0.00"),
                    Seconds(report, "analyzer"),
                    Seconds(report, "generator"));
            }

            table.Write(output);
        }
        finally
        {
            foreach (var project in projects)
                project.Dispose();
        }
    }

    private static (TimeSpan Time, long Memory) Least(IEnumerable<DotnetRun> runs) => (runs.Min(run => run.Time), runs.Min(run => run.CompilerMemory));

    // The compiler's own account; analyzers run on several threads, whose times it adds.
    private static string Seconds(string report, string what)
    {
        var total = Totals().Matches(report).LastOrDefault(match => match.Groups["what"].Value == what);
        return total is null ? "" : total.Groups["seconds"].Value;
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Total (?<what>analyzer|generator) execution time: (?<seconds>[<0-9.]+) seconds", RegexOptions.ExplicitCapture)]
    private static partial Regex Totals();
}
