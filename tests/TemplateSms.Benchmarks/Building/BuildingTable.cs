using System.Globalization;
using System.Text.RegularExpressions;

namespace TemplateSms.Benchmarks.Building;

/// <summary><c>dotnet build</c> of whole projects, and the analyzers' part of it.</summary>
internal static partial class BuildingTable
{
    public static void Write(TextWriter output, int count, int rounds)
    {
        BuiltProject[] projects = [BuiltProject.Plain(), BuiltProject.Templates(count), BuiltProject.Templates(count, "Send"), BuiltProject.Loggers(count), BuiltProject.Components(count)];
        try
        {
            foreach (var project in projects)
                project.Restore();
            var runs = Enumerable.Range(0, rounds).SelectMany(_ => projects.Select(p => (Project: p, Run: p.Rebuild("-v:quiet")))).ToLookup(r => r.Project, r => r.Run);
            var table = new TextTable("project", "build s", "compiler's peak MB", "of it analyzers s", "generators s");
            foreach (var project in projects)
            {
                var report = project.Rebuild("-v:detailed", "-p:ReportAnalyzer=true").Output;
                table.Add(
                    project.Name,
                    Text(runs[project].Min(run => run.Time).TotalSeconds, "0.0"),
                    Text(runs[project].Min(run => run.CompilerMemory) / 1e6, "0"),
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
