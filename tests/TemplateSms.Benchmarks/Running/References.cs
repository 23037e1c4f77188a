using Microsoft.CodeAnalysis;

namespace TemplateSms.Benchmarks;

/// <summary>What compiled code references: the framework that runs this, and the libraries beside it.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsNeeded(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static bool IsNeeded(string file) =>
        file is "netstandard.dll" or "TemplateSms.dll" or "Microsoft.Extensions.Logging.Abstractions.dll"
        || file.StartsWith("System.", StringComparison.Ordinal);
}
