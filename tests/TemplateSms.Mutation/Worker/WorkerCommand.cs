using System.Globalization;
using System.Text;
using TemplateSms.Mutation.Planting;

namespace TemplateSms.Mutation.Worker;

/// <summary>The tool as it runs inside the output of a test project, a process for each run.</summary>
internal static class WorkerCommand
{
    public const string Name = "worker";
    public const string Cover = "cover";
    public const string Judge = "judge";

    /// <summary>All tests of the plan pass.</summary>
    public const int Passed = 0;

    /// <summary>A test fails.</summary>
    public const int Failed = 1;

    /// <summary>The first word of a line that tells of progress: a test that ended.</summary>
    public const string Progress = "ended";

    /// <summary>The first word of a line with the name of a test that failed.</summary>
    public const string Failure = "failed";

    public static int Run(IReadOnlyList<string> arguments)
    {
        var tests = new TestAssembly(arguments[1]);
        if (arguments[0] == Cover)
        {
            File.WriteAllLines(arguments[2], new CoverageRun(tests).Run([.. arguments.Skip(3)]).Select(test => test.ToLine()), Encoding.UTF8);
            return Passed;
        }

        AppDomain.CurrentDomain.SetData(MutantSwitch.ActiveKey, int.Parse(arguments[2], CultureInfo.InvariantCulture));
        return new JudgingRun(tests, Console.Out).Run([.. File.ReadLines(arguments[3]).Select(PlannedTest.FromLine)]) ? Passed : Failed;
    }
}
