namespace TemplateSms.Soak.Running;

/// <summary>The command line: lists the scenarios, or runs one.</summary>
internal static class SoakCommand
{
    /// <summary>The seed of a run that names none.</summary>
    public const int DefaultSeed = 20_260_930;

    private const string Usage = "dotnet run -c Release --project tests/TemplateSms.Soak -- NAME [--size N] [--seed S]";

    private const int Kept = 0;
    private const int Broken = 1;
    private const int NotACall = 2;

    /// <summary>Runs the command and gives its exit code: 1 when a promise was broken, 2 when the arguments are no call.</summary>
    public static int Run(IReadOnlyList<string> arguments, IReadOnlyList<IScenario> scenarios, TextWriter output, TextWriter error)
    {
        if (arguments.Count == 0)
        {
            List(scenarios, output);
            return Kept;
        }

        if (SoakArguments.Parse(arguments) is not { } parsed)
        {
            error.WriteLine(Usage);
            return NotACall;
        }

        if (scenarios.FirstOrDefault(s => s.Name == parsed.Name) is not { } scenario)
        {
            error.WriteLine($"There is no scenario '{parsed.Name}'.");
            List(scenarios, error);
            return NotACall;
        }

        return SoakReport.Run(scenario, parsed.Size ?? scenario.FullSize, parsed.Seed ?? DefaultSeed, output).Breaches == 0 ? Kept : Broken;
    }

    private static void List(IReadOnlyList<IScenario> scenarios, TextWriter output)
    {
        output.WriteLine(Usage);
        var width = scenarios.Max(scenario => scenario.Name.Length);
        foreach (var scenario in scenarios)
            output.WriteLine($"  {scenario.Name.PadRight(width)}  {scenario.Summary}");
    }
}
