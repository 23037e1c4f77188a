using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateSms.TestKit.Compiling;

/// <summary>What a test project is compiled against: the framework that runs the tests, and the runtime.</summary>
internal static class TestReferences
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(IsManaged)
            .Append(Path.Combine(AppContext.BaseDirectory, "TemplateSms.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static bool IsManaged(string path)
    {
        var name = Path.GetFileName(path);
        return name is "mscorlib.dll" or "netstandard.dll"
            || (name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains("Native", StringComparison.Ordinal));
    }
}
