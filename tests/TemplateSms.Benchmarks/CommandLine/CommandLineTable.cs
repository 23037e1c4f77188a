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

            var one = new TimedCommand("smstpl check, 1 template", [tool, "check", Path.Combine(templates, "notice_0000.smstpl")]);
            var all = new TimedCommand(string.Create(CultureInfo.InvariantCulture, $"smstpl check, {count:N0} templates"), [tool, "check", templates]);
            var greeting = new TimedCommand("a program that prints a line", [GreetingProgram.Build(folder.CreateSubdirectory("Greeting").FullName)]);
            List<TimedCommand> inTurns = [greeting, new("smstpl --help", [tool, "--help"]), one, all];
            for (var round = 0; round < rounds; round++)
                inTurns.ForEach(command => command.Run());
            inTurns.AddRange(Translations(folder.CreateSubdirectory("Translated").FullName, tool, count, rounds));

            var table = new TextTable("command", "wall ms", "of a line", "of one check", "peak MB");
            foreach (var command in inTurns)
                table.Add(command.Name, Text(command.Milliseconds), Ratio(command, greeting), Ratio(command, one), Text(command.Memory / 1e6));
            table.Write(output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<TimedCommand> Translations(string folder, string tool, int count, int rounds)
    {
        var file = Path.Combine(folder, "pl.xlf");
        TranslatedTemplates.WriteTo(folder, count);
        var texts = string.Create(CultureInfo.InvariantCulture, $"{count * TranslatedTemplates.TextsOfEach:N0} texts");
        var export = new TimedCommand($"smstpl export, {texts}", [tool, "export", folder, "--to", "pl", "--output", folder]);
        var import = new TimedCommand($"smstpl import, {texts}", [tool, "import", file]);
        for (var round = 0; round < rounds; round++)
            export.Run();
        if (TranslatedTemplates.Translate(file) != count * TranslatedTemplates.TextsOfEach)
            throw new InvalidOperationException("The file has another number of texts.");
        for (var round = 0; round < rounds; round++)
            import.Run();
        return [export, import];
    }

    /// <summary>Makes the tool as its package holds it.</summary>
    /// <returns>Its assembly.</returns>
    public static string Publish(string folder)
    {
        var project = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/TemplateSms.Cli/TemplateSms.Cli.csproj"));
        DotnetProcess.Run(Path.GetDirectoryName(project)!, "publish", "-c", "Release", "-o", folder, "-v:quiet", "-nologo", "-nodeReuse:false");
        return Path.Combine(folder, "smstpl.dll");
    }

    private static string Ratio(TimedCommand command, TimedCommand other) => (command.Milliseconds / other.Milliseconds).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("0", CultureInfo.InvariantCulture);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
