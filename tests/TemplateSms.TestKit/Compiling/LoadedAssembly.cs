using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace TemplateSms.TestKit.Compiling;

/// <summary>A compiled test project, loaded until it is disposed of.</summary>
public sealed class LoadedAssembly : IDisposable
{
    private const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly AssemblyLoadContext _context = new("Scratch", isCollectible: true);

    private LoadedAssembly(Stream image) => Assembly = _context.LoadFromStream(image);

    public Assembly Assembly { get; }

    public static LoadedAssembly From(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
            throw new XunitException("The output cannot be emitted.\n" + string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return new LoadedAssembly(image);
    }

    /// <summary>
    /// Calls a static method; parameters for which no argument is given take their defaults. Of overloads the first is
    /// called that takes the arguments. Throws what the method throws.
    /// </summary>
    public object? Invoke(string type, string method, params object?[] arguments)
    {
        var owner = Assembly.GetType(type, throwOnError: true)!;
        var target = owner.GetMethods(AnyStatic).FirstOrDefault(candidate => candidate.Name == method && Takes(candidate, arguments))
            ?? throw new XunitException($"{type} has no method {method} for these {arguments.Length} arguments.");
        var defaults = target.GetParameters().Skip(arguments.Length).Select(_ => Type.Missing);
        try
        {
            return target.Invoke(null, [.. arguments, .. defaults]);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    public void Dispose() => _context.Unload();

    private static bool Takes(MethodInfo method, object?[] arguments)
    {
        var parameters = method.GetParameters();
        return parameters.Length >= arguments.Length
            && parameters.Skip(arguments.Length).All(parameter => parameter.IsOptional)
            && arguments.Zip(parameters).All(pair => pair.First is null || Accepts(pair.Second.ParameterType, pair.First));
    }

    private static bool Accepts(Type parameter, object argument) =>
        (parameter.IsByRef ? parameter.GetElementType()! : parameter).IsInstanceOfType(argument);
}
