using Microsoft.CodeAnalysis;

namespace TemplateSms.Benchmarks;

/// <summary>What compiled code references: the framework that runs this, and the libraries beside it.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } = Where(IsNeeded);

    /// <summary>The same, and what Razor components are made of.</summary>
    public static IReadOnlyList<MetadataReference> Components { get; } =
        Where(file => IsNeeded(file) || file.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal));

    private static IReadOnlyList<MetadataReference> Where(Func<string, bool> isNeeded) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => isNeeded(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static bool IsNeeded(string file) =>
        file is "netstandard.dll" or "TemplateSms.dll" or "Microsoft.Extensions.Logging.Abstractions.dll"
        || file.StartsWith("System.", StringComparison.Ordinal);
}
