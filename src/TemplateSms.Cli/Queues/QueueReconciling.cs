using System.Globalization;
using System.Net.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using TemplateSms.Cli.Accounts;
using TemplateSms.Cli.Invocation;
using TemplateSms.Isendpro;
using TemplateSms.Queue;
using TemplateSms.Sending;

namespace TemplateSms.Cli.Queues;

/// <summary>Compares the unknown messages of a ledger with the report of their iSendPro account.</summary>
internal static class QueueReconciling
{
    private const string Section = "IsendproReport";

    public static Task<int> RunAsync(AccountRequest account, QueueRequest queue, CommandStreams streams, CancellationToken cancellationToken) => QueueRun.RunAsync(queue, streams, async manager =>
    {
        var options = AccountSettings.Read(account, streams, needsKey: true);
        using var http = new HttpClient(SmsHttpHandler.Create()) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = AccountSettings.Open(options, http);
        var found = await manager.ReconcileAsync(Reconciler(client, account, streams), account: null, cancellationToken).ConfigureAwait(false);
        var open = found.Unknown - found.Accepted - found.Released;
        await streams.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Unknown before: {found.Unknown}. Accepted: {found.Accepted}. Not taken, and queued again: {found.Released}. Still unknown: {open}.")).ConfigureAwait(false);
        return open == 0 ? ExitCode.Success : ExitCode.Unknown;
    });

    private static IsendproReconciler Reconciler(IsendproClient client, AccountRequest account, CommandStreams streams)
    {
        var columns = new IsendproReportColumns();
        try
        {
            var section = streams.ReadSettings(account.UserSecretsId).GetSection(Section);
            section.Bind(columns);
            if (!section.Exists())
                throw new AccountException($"the section '{Section}' does not name the columns of the report, so the report proves nothing; docs/unknown-outcomes.md explains how to find them");
            return new IsendproReconciler(client, columns);
        }
        catch (InvalidOperationException)
        {
            throw new AccountException($"the settings of the section '{Section}' cannot be read: one of them has an invalid value");
        }
        catch (OptionsValidationException exception)
        {
            throw new AccountException($"the settings of the section '{Section}' cannot be used: {string.Join(" ", exception.Failures)}");
        }
    }
}
