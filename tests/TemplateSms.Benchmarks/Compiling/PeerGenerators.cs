using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>The generators that ours is compared with, as a build loads them.</summary>
internal static class PeerGenerators
{
    private static readonly Lazy<Func<IIncrementalGenerator>> _loggerMessage = new(() => Find("LoggerMessageGenerator", "Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator"));
    private static readonly Lazy<Func<IIncrementalGenerator>> _razor = new(() => Find("RazorGenerator", "Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator"));

    // Razor's asks for the compiler of the SDK. The older one that drives all three here has everything that it calls.
    static PeerGenerators() => AssemblyLoadContext.Default.Resolving += static (context, name) =>
        context.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == name.Name && name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    public static IIncrementalGenerator LoggerMessage() => _loggerMessage.Value();

    public static IIncrementalGenerator Razor() => _razor.Value();

    private static Func<IIncrementalGenerator> Find(string metadata, string type)
    {
        var path = typeof(PeerGenerators).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == metadata).Value!;
        var generator = Assembly.LoadFrom(path).GetType(type, throwOnError: true)!;
        return () => (IIncrementalGenerator)Activator.CreateInstance(generator)!;
    }
}
