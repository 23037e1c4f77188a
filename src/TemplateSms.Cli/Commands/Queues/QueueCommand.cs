using System.CommandLine;
using System.CommandLine.Parsing;
using TemplateSms.Cli.Commands.Accounts;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Queues;

namespace TemplateSms.Cli.Commands.Queues;

/// <summary><c>smstpl queue</c>: what is in the ledger of a queue, and what people decide about it.</summary>
internal static class QueueCommand
{
    private const int MostListed = 100_000;

    public static Command Create(CommandStreams streams) => new("queue", "Inspects the ledger of a queue, and applies decisions that people make.")
    {
        Status(streams),
        List(streams),
        Show(streams),
        Release(streams),
        Drop(streams),
        Reconcile(streams),
        Pause(streams, "pause", "Keeps workers from claiming the messages of a lane.", isPaused: true),
        Pause(streams, "resume", "Lets workers claim the messages of a lane again.", isPaused: false),
        Cancel(streams),
        Forget(streams),
        Schema(streams),
    };

    private static Command Status(CommandStreams streams)
    {
        var command = new Command("status", "Shows the lanes: messages waiting and for how long, messages on their way, and messages with an unknown outcome.");
        var queue = QueueOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => QueueLooks.StatusAsync(queue.Read(result), streams, cancellationToken));
        return command;
    }

    private static Command List(CommandStreams streams)
    {
        var state = new Argument<string>("state") { Description = "The state of the messages to list; only 'unknown' is supported." };
        state.AcceptOnlyFromAmong("unknown");
        var most = new Option<int>("--most") { Description = "The maximum number of messages.", HelpName = "count", DefaultValueFactory = _ => 100 };
        most.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostListed)
                result.AddError($"--most takes 1 to {MostListed}.");
        });
        var command = new Command("list", "Lists the messages with an unknown outcome, which may have been sent. Exits with 1 if there are any.") { state, most };
        var queue = QueueOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => QueueLooks.UnknownAsync(result.GetValue(most), queue.Read(result), streams, cancellationToken));
        return command;
    }

    private static Command Show(CommandStreams streams)
    {
        var message = new Argument<string>("key-or-id") { Description = "The key of a message or of a batch, or the id of a message." };
        var command = new Command("show", "Shows a message with its attempts. Exits with 1 if there is none.") { message };
        var queue = QueueOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => QueueLooks.ShowAsync(result.GetRequiredValue(message), queue.Read(result), streams, cancellationToken));
        return command;
    }

    private static Command Release(CommandStreams streams)
    {
        var id = Id();
        var command = new Command("release", "Sends a message with an unknown outcome again, which may deliver it twice.") { id };
        var queue = QueueOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => QueueChanges.ReleaseAsync(result.GetValue(id), queue.Read(result), streams, cancellationToken));
        return command;
    }

    private static Command Drop(CommandStreams streams)
    {
        var id = Id();
        var command = new Command("drop", "Gives up a message that is waiting or has an unknown outcome.") { id };
        var queue = QueueOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => QueueChanges.DropAsync(result.GetValue(id), queue.Read(result), streams, cancellationToken));
        return command;
    }

    private static Command Reconcile(CommandStreams streams)
    {
        var command = new Command("reconcile", "Compares messages with an unknown outcome with the campaign report of their account. Exits with 3 if some remain unknown.");
        var account = AccountOptions.AddTo(command);
        var queue = QueueOptions.AddTo(command, account.UserSecrets);
        command.SetAction((result, cancellationToken) => QueueReconciling.RunAsync(account.Read(result), queue.Read(result), streams, cancellationToken));
        return command;
    }

    private static Command Pause(CommandStreams streams, string name, string description, bool isPaused)
    {
        var lane = new Argument<string>("lane") { Description = "The lane." };
        var command = new Command(name, description) { lane };
        var queue = QueueOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => QueueChanges.PauseAsync(result.GetRequiredValue(lane), isPaused, queue.Read(result), streams, cancellationToken));
        return command;
    }

    private static Command Cancel(CommandStreams streams)
    {
        var key = new Argument<string?>("key") { Description = "The key of a message or of a batch.", Arity = ArgumentArity.ZeroOrOne };
        var template = new Option<string?>("--template") { Description = "Selects all messages of a template instead of a key.", HelpName = "name" };
        var command = new Command("cancel", "Cancels waiting messages. Exits with 1 if there are none.") { key, template };
        command.Validators.Add(result =>
        {
            if (string.IsNullOrEmpty(result.GetValue(key)) == string.IsNullOrEmpty(result.GetValue(template)))
                result.AddError("Give either a key or --template.");
        });
        var queue = QueueOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => QueueChanges.CancelAsync(result.GetValue(key), result.GetValue(template), queue.Read(result), streams, cancellationToken));
        return command;
    }

    private static Command Forget(CommandStreams streams)
    {
        var number = new Argument<PhoneNumber>("number") { Description = "The number, with the country code or in French national form.", CustomParser = ReadNumber };
        var command = new Command("forget", "Erases the texts, keys and number of a person's completed messages. Exits with 1 if some are not completed.") { number };
        var queue = QueueOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => QueueChanges.ForgetAsync(result.GetValue(number), queue.Read(result), streams, cancellationToken));
        return command;
    }

    private static Command Schema(CommandStreams streams)
    {
        var database = new Argument<string>("database") { Description = "The database: sqlite or postgresql.", DefaultValueFactory = _ => QueueSchema.Sqlite };
        database.AcceptOnlyFromAmong(QueueSchema.Sqlite, QueueSchema.PostgreSql);
        var command = new Command("schema", "Prints the SQL statements that create the tables, to run them by hand.") { database };
        command.SetAction(result => QueueSchema.Print(result.GetRequiredValue(database), streams));
        return command;
    }

    private static Argument<Guid> Id() => new("id") { Description = "The id of the message, as 'smstpl queue list unknown' shows it." };

    private static PhoneNumber ReadNumber(ArgumentResult result)
    {
        if (PhoneNumber.TryParse(result.Tokens[0].Value, PhoneRegion.France, out var number))
            return number;
        result.AddError("This is not a phone number.");
        return default;
    }
}
