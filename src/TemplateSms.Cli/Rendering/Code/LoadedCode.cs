using System.Reflection;
using System.Runtime.Loader;

namespace TemplateSms.Cli.Rendering.Code;

/// <summary>Compiled templates, loaded until they are disposed of.</summary>
internal sealed class LoadedCode : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Rendered", isCollectible: true);
    private readonly Assembly _assembly;

    private LoadedCode(Stream image) => _assembly = _context.LoadFromStream(image);

    public static LoadedCode Load(Stream image) => new(image);

    public MethodInfo Method(string type, string name) => _assembly.GetType(type, throwOnError: true)!.GetMethod(name)!;

    public void Dispose() => _context.Unload();
}
