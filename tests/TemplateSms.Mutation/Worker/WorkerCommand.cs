using System.Text;

namespace TemplateSms.Mutation.Worker;

/// <summary>The tool as it runs inside the output of a test project, in a process of its own.</summary>
internal static class WorkerCommand
{
    public const string Name = "worker";
    public const string Cover = "cover";
    public const string Judge = "judge";

    /// <summary>The first word of a line that tells of progress: a test that ended.</summary>
    public const string Progress = "ended";

    /// <summary>The first word of the answer when a test failed; its name follows.</summary>
    public const string Failure = "failed";

    /// <summary>The answer when all tests passed.</summary>
    public const string Success = "passed";

    /// <summary>The first word of the answer when a test fails with a mutant and without: this mutant or an earlier one left something behind.</summary>
    public const string Spoilt = "spoilt";

    public static int Run(IReadOnlyList<string> arguments)
    {
        var tests = new TestAssembly(arguments[1]);
        if (arguments[0] == Cover)
            File.WriteAllLines(arguments[2], new CoverageRun(tests).Run(ChosenClasses.Parse(arguments.Skip(3))).Select(test => test.ToLine()), Encoding.UTF8);
        else
            new JudgingRun(tests, Console.Out).Answer(Console.In);
        return 0;
    }
}
