using System.CommandLine;
using TemplateSms.Simulator.Running;

namespace TemplateSms.Simulator;

/// <summary>The command that runs a gateway until it is interrupted.</summary>
public static class SimulateCommand
{
    private const string Description = "Runs an iSendPro SMS gateway on this machine, with an inbox that shows what it receives. No message leaves the machine.";

    /// <summary>The command <c>simulate</c>, to add to a command line.</summary>
    /// <returns>A command with its options; it ends with 0 when it is interrupted, 1 when it cannot listen, 2 when an option cannot be used.</returns>
    public static Command Create() => Fill(new Command("simulate", Description));

    /// <summary>The same command as a program of its own.</summary>
    internal static RootCommand CreateRoot() => Fill(new RootCommand(Description));

    private static T Fill<T>(T command)
        where T : Command
    {
        var options = new RunOptions();
        foreach (var option in options.All)
            command.Add(option);
        command.SetAction((result, cancellationToken) =>
            GatewayRun.RunAsync(() => options.Read(result), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken));
        return command;
    }
}
