using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace TemplateSms.TestKit.Failing;

/// <summary>
/// The compiler with its hosts, built from source in memory so that any of its stages can be made to throw on one template.
/// What is shipped has no such switch.
/// </summary>
public sealed class FailingCompiler
{
    /// <summary>Stands in the path, the name and the text of the template that a stage throws on.</summary>
    public const string Victim = "victim";

    /// <summary>Stands in the message of every exception that is thrown, and has to be seen nowhere.</summary>
    public const string Secret = "0611223344";

    private readonly Assembly _assembly;
    private readonly FieldInfo _seed;
    private readonly FieldInfo _exception;
    private readonly FieldInfo _count;

    private FailingCompiler(Assembly assembly)
    {
        _assembly = assembly;
        var faults = TypeOf("TemplateSms.Faults");
        (_seed, _exception, _count) = (faults.GetField("Seed")!, faults.GetField("Exception")!, faults.GetField("Count")!);
    }

    /// <summary>The compiler, built once in a process.</summary>
    public static FailingCompiler Instance => _instance.Value;

    private static readonly Lazy<FailingCompiler> _instance = new(Build);

    public IIncrementalGenerator Generator => (IIncrementalGenerator)Activator.CreateInstance(TypeOf("TemplateSms.Generator.TemplateGenerator"))!;

    public IReadOnlyList<DiagnosticAnalyzer> Analyzers =>
        [.. _assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>How often the method has thrown since it was chosen.</summary>
    public int Thrown => (int)_count.GetValue(null)!;

    /// <summary>Chooses the method that throws from now on, and what; none throws when null.</summary>
    public void Fail(Seed? seed, Type? exception)
    {
        _seed.SetValue(null, null);
        _count.SetValue(null, 0);
        _exception.SetValue(null, exception);
        _seed.SetValue(null, seed?.Name);
    }

    /// <summary>Runs the command line.</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = Activator.CreateInstance(TypeOf("TemplateSms.Cli.Invocation.CommandStreams"), TextReader.Null, output, error)!;
        var run = TypeOf("TemplateSms.Cli.SmstplCommand").GetMethod("RunAsync")!;
        var exitCode = await ((Task<int>)run.Invoke(null, [arguments, streams, CancellationToken.None])!).ConfigureAwait(false);
        return (exitCode, output.ToString(), error.ToString());
    }

    private Type TypeOf(string name) => _assembly.GetType(name, throwOnError: true)!;

    private static FailingCompiler Build()
    {
        using var image = new MemoryStream();
        var result = FailingSource.Compilation(Seeds.All).Emit(image, manifestResources: FailingSource.Resources);
        if (!result.Success)
            throw new XunitException("The compiler's source does not compile.\n" + string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        image.Position = 0;
        return new FailingCompiler(new AssemblyLoadContext("Failing").LoadFromStream(image));
    }
}
