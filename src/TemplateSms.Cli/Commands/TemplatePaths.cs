using System.CommandLine;

namespace TemplateSms.Cli.Commands;

/// <summary>The argument that names templates.</summary>
internal static class TemplatePaths
{
    public static Argument<string[]> Argument() => new("path")
    {
        Description = "Templates, or folders that hold some; the current folder unless given.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["."],
    };
}
