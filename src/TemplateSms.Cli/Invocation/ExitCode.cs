namespace TemplateSms.Cli.Invocation;

/// <summary>The exit codes of the command.</summary>
public static class ExitCode
{
    public const int Success = 0;

    /// <summary>The command did its work and found faults in what it was given.</summary>
    public const int Faults = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Nobody knows whether a message was sent. Running the command again may send it twice.</summary>
    public const int Unknown = 3;
}
