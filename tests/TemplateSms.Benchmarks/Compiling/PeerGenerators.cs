using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>The generators that ours is compared with, as a build loads them.</summary>
internal static class PeerGenerators
{
    private static readonly Func<IIncrementalGenerator> _loggerMessage = Find("LoggerMessageGenerator", "Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator");
    private static readonly Func<IIncrementalGenerator> _razor = Find("RazorGenerator", "Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator");

    public static IIncrementalGenerator LoggerMessage() => _loggerMessage();

    public static IIncrementalGenerator Razor() => _razor();

    private static Func<IIncrementalGenerator> Find(string metadata, string type)
    {
        var path = typeof(PeerGenerators).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == metadata).Value!;
        var generator = Assembly.LoadFrom(path).GetType(type, throwOnError: true)!;
        return () => (IIncrementalGenerator)Activator.CreateInstance(generator)!;
    }
}
