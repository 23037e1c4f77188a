using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using TemplateSms.Benchmarks.Building;
using TemplateSms.Benchmarks.Compiling;

namespace TemplateSms.Benchmarks.CommandLine;

/// <summary>The command line as a whole process, started cold each time.</summary>
internal static class CommandLineTable
{
    /// <summary>Times the tool as its package holds it.</summary>
    public static void Write(TextWriter output, int count, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("templatesms-benchmark-");
        try
        {
            Write(output, Publish(folder.FullName), count, rounds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Times a tool.</summary>
    /// <param name="tool">Its assembly.</param>
    public static void Write(TextWriter output, string tool, int count, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("templatesms-benchmark-");
        try
        {
            var templates = folder.CreateSubdirectory("Templates").FullName;
            foreach (var (name, text) in SampleTemplates.Make(count))
                File.WriteAllText(Path.Combine(templates, $"{name}.smstpl"), text);

            var table = new TextTable("command", "wall ms", "peak MB");
            Add("smstpl --help", ["--help"]);
            Add("smstpl check, 1 template", ["check", Path.Combine(templates, "notice_0000.smstpl")]);
            Add(string.Create(CultureInfo.InvariantCulture, $"smstpl check, {count:N0} templates"), ["check", templates]);
            AddTranslations(folder.CreateSubdirectory("Translated").FullName, count, Add);
            table.Write(output);

            void Add(string name, string[] arguments)
            {
                var runs = Enumerable.Range(0, rounds).Select(_ => Run(tool, arguments)).ToList();
                table.Add(name, Text(runs.Min(run => run.Time.TotalMilliseconds)), Text(runs.Min(run => run.Memory) / 1e6));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void AddTranslations(string folder, int count, Action<string, string[]> add)
    {
        var file = Path.Combine(folder, "pl.xlf");
        TranslatedTemplates.WriteTo(folder, count);
        var texts = string.Create(CultureInfo.InvariantCulture, $"{count * TranslatedTemplates.TextsOfEach:N0} texts");
        add($"smstpl export, {texts}", ["export", folder, "--to", "pl", "--output", folder]);
        if (TranslatedTemplates.Translate(file) != count * TranslatedTemplates.TextsOfEach)
            throw new InvalidOperationException("The file has another number of texts.");
        add($"smstpl import, {texts}", ["import", file]);
    }

    /// <summary>Makes the tool as its package holds it.</summary>
    /// <returns>Its assembly.</returns>
    public static string Publish(string folder)
    {
        var project = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/TemplateSms.Cli/TemplateSms.Cli.csproj"));
        DotnetProcess.Run(Path.GetDirectoryName(project)!, "publish", "-c", "Release", "-o", folder, "-v:quiet", "-nologo", "-nodeReuse:false");
        return Path.Combine(folder, "smstpl.dll");
    }

    private static (TimeSpan Time, long Memory) Run(string tool, string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", tool, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5)))
            peak = Math.Max(peak, ProcessTree.PeakMemory(process.Id));
        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 ? (time, peak) : throw new InvalidOperationException(output.Result + error.Result);
    }

    private static string Text(double value) => value.ToString("0", CultureInfo.InvariantCulture);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
