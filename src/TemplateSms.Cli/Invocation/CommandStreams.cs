using Microsoft.Extensions.Configuration;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Invocation;

/// <summary>The input and output of a command.</summary>
public sealed record CommandStreams(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether the output is a terminal that shows colours, and whose user wants them.</summary>
    public bool HasColour { get; init; }

    /// <summary>The columns of the terminal that shows the output; null when it goes elsewhere, and no line is broken.</summary>
    public int? Width { get; init; }

    /// <summary>Whether standard error is a terminal, where a bar can come and go.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Creates a file that a command writes.</summary>
    public Func<string, FileStreamOptions, Stream> CreateFile { get; init; } = static (path, options) => new FileStream(path, options);

    /// <summary>Reads the settings of an account: the user secrets of an id, and the environment before them.</summary>
    public Func<string, IConfiguration> ReadSettings { get; init; } =
        static userSecretsId => new ConfigurationBuilder().AddUserSecrets(userSecretsId).AddEnvironmentVariables().Build();

    /// <summary>Says on standard error what went wrong, on one printable line.</summary>
    public Task TellAsync(string message) => Error.WriteLineAsync(PrintableText.Line(message));
}
