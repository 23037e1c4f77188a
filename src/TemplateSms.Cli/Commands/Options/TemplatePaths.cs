using System.CommandLine;

namespace TemplateSms.Cli.Commands.Options;

/// <summary>The argument that names templates.</summary>
internal static class TemplatePaths
{
    private const string What = "Templates, or folders of templates. Default: the current folder";

    public static Argument<string[]> Argument() => Argument(What + ".");

    public static Argument<string[]> WithStandardInput() => Argument(What + ", standard input for -.");

    private static Argument<string[]> Argument(string description) => new("path")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["."],
    };
}
