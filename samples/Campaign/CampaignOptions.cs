using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Npgsql;

namespace Campaign;

/// <summary>The options of the command line.</summary>
internal sealed record CampaignOptions
{
    private const string Usage =
        """
        dotnet run --project samples/Campaign -- [OPTIONS]

          --messages N          the messages of the campaign, 1 to 10,000; 10,000 by default
          --rate N              the most of them a second, 200 by default
          --workers N           worker processes; 0, the default, works in this process
          --postgresql STRING   keeps the ledger in PostgreSQL; a file of SQLite by default
          --rabbitmq URI        has RabbitMQ bring the messages to the workers, beside
                                --postgresql
          --name NAME           the campaign's name, by which a second run goes on with
                                the first, letters, digits and hyphens;
                                spring-sale by default
          --folder FOLDER       the folder of the files; data by default
          --code-within SECONDS the longest that a code may wait; 1 by default
        """;

    /// <summary>The messages of the campaign.</summary>
    public int Messages { get; private init; } = Customers.Count;

    /// <summary>The most messages of the campaign a second, over all workers.</summary>
    public double Rate { get; private init; } = 200;

    /// <summary>The processes that send; 0 for this one.</summary>
    public int Workers { get; private init; }

    /// <summary>The connection string of PostgreSQL; null for a file of SQLite.</summary>
    public string? PostgreSql { get; private init; }

    /// <summary>The address of RabbitMQ; null for none.</summary>
    public Uri? RabbitMq { get; private init; }

    /// <summary>The campaign's name, which its keys begin with.</summary>
    public string Name { get; private init; } = "spring-sale";

    /// <summary>The folder of the files.</summary>
    public string Folder { get; private init; } = Path.GetFullPath("data");

    /// <summary>The longest time from a code's place in the queue to the gateway's answer.</summary>
    public TimeSpan CodeWithin { get; private init; } = TimeSpan.FromSeconds(1);

    /// <summary>Reads a command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="options">The options.</param>
    /// <param name="answer">The mistake and the usage, where there are no options.</param>
    public static bool TryParse(string[] args, out CampaignOptions options, [NotNullWhen(false)] out string? answer)
    {
        options = new CampaignOptions();
        answer = null;
        for (var i = 0; i < args.Length && answer is null; i += 2)
        {
            // Without the value, which may hold a password.
            if (i + 1 == args.Length || options.With(args[i], args[i + 1]) is not { } next)
                answer = args is ["--help"] ? Usage : $"There is no option {args[i]}, or its value is wrong.\n\n{Usage}";
            else
                options = next;
        }

        if (answer is null && options is { RabbitMq: not null, PostgreSql: null })
            answer = "The option --rabbitmq needs --postgresql, where the ledger is.\n\n" + Usage;
        return answer is null;
    }

    private CampaignOptions? With(string name, string value) => name switch
    {
        "--messages" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var messages) && messages is >= 1 and <= Customers.Count => this with { Messages = messages },
        "--rate" when double.TryParse(value, CultureInfo.InvariantCulture, out var rate) && rate is >= 1 and <= 100_000 => this with { Rate = rate },
        "--workers" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var workers) && workers <= 16 => this with { Workers = workers },
        "--postgresql" when IsConnectionString(value) => this with { PostgreSql = value },
        "--rabbitmq" when Uri.TryCreate(value, UriKind.Absolute, out var broker) && broker.Scheme is "amqp" or "amqps" => this with { RabbitMq = broker },
        "--name" when value.Length is > 0 and <= 50 && value.All(character => char.IsAsciiLetterOrDigit(character) || character == '-') => this with { Name = value },
        "--folder" when value.Length > 0 => this with { Folder = Path.GetFullPath(value) },
        "--code-within" when double.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 3600 => this with { CodeWithin = TimeSpan.FromSeconds(seconds) },
        _ => null,
    };

    private static bool IsConnectionString(string value)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(value).Host is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
