using Microsoft.Extensions.Configuration;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Tests.Accounts;

/// <summary>Runs of the commands that ask something of a gateway, with settings of the test's own.</summary>
internal static class AccountRuns
{
    public const string Key = "key-4711-secret";

    /// <summary>Runs a command with the key and the address of a gateway in its settings.</summary>
    public static Task<CommandRun> OfAsync(Uri? gateway, params string[] arguments) =>
        WithAsync(new() { ["Isendpro:ApiKey"] = Key, ["Isendpro:BaseAddress"] = gateway?.ToString(), ["Isendpro:MaxRetries"] = "0" }, arguments);

    public static async Task<CommandRun> WithAsync(Dictionary<string, string?> settings, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new CommandStreams(new StringReader(""), output, error) { ReadSettings = _ => new ConfigurationBuilder().AddInMemoryCollection(settings).Build() };
        var run = new CommandRun(await SmstplCommand.RunAsync(arguments, streams), output.ToString(), error.ToString());
        Assert.DoesNotContain(Key, run.Output + run.Error, StringComparison.Ordinal);
        return run;
    }
}
