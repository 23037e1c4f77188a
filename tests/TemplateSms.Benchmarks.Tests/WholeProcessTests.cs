using System.Runtime.CompilerServices;
using TemplateSms.Benchmarks.Building;
using TemplateSms.Benchmarks.CommandLine;

namespace TemplateSms.Benchmarks.Tests;

/// <summary>The tables that start processes, on a few templates and once.</summary>
public class WholeProcessTests
{
    [Fact]
    public void Building_OfAFewTemplates_FillsItsTable()
    {
        var output = new StringWriter();

        BuildingTable.Write(output, count: 4, rounds: 1);

        Assert.Equal(7, output.ToString().TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void CommandLine_OnAFewTemplates_FillsItsTable()
    {
        var output = new StringWriter();

        CommandLineTable.Write(output, BuiltTool(), count: 4, rounds: 1);

        Assert.Equal(8, output.ToString().TrimEnd().Split('\n').Length);
    }

    // Built beside this assembly, so that no test has to publish it.
    private static string BuiltTool([CallerFilePath] string path = "")
    {
        var output = Path.GetRelativePath(Path.Combine(Path.GetDirectoryName(path)!, "bin"), AppContext.BaseDirectory);
        return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../src/TemplateSms.Cli/bin", output, "smstpl.dll"));
    }
}
