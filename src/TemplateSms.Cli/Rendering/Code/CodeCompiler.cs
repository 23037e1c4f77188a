using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateSms.Cli.Rendering.Code;

/// <summary>Compiles the code of many templates at once. Those with errors drop out, each with its own, and the rest is compiled.</summary>
internal static class CodeCompiler
{
    private static readonly CSharpParseOptions _parse = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly CSharpCompilationOptions _options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable,
        reportSuppressedDiagnostics: false);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> _references = new(FindReferences);

    /// <returns>The code of the units without errors, and the error of each other unit.</returns>
    public static (LoadedCode Code, IReadOnlyDictionary<CodeUnit, string> Errors) Compile(IReadOnlyCollection<CodeUnit> units)
    {
        var owners = units
            .SelectMany(unit => unit.Sources.Select(source => (Tree: CSharpSyntaxTree.ParseText(source, _parse), Unit: unit)))
            .ToDictionary(pair => pair.Tree, pair => pair.Unit);
        var errors = new Dictionary<CodeUnit, string>();
        while (true)
        {
            var compilation = CSharpCompilation.Create(
                "Rendered",
                owners.Where(owner => !errors.ContainsKey(owner.Value)).Select(owner => owner.Key),
                _references.Value,
                _options);
            using var image = new MemoryStream();
            var result = compilation.Emit(image);
            if (result.Success)
            {
                image.Position = 0;
                return (LoadedCode.Load(image), errors);
            }

            var known = errors.Count;
            foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                if (diagnostic.Location.SourceTree is CSharpSyntaxTree tree && owners.TryGetValue(tree, out var unit))
                    errors.TryAdd(unit, Describe(diagnostic, unit));
            }

            if (errors.Count == known)
                throw new RenderException("the generated code does not compile: " + result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).GetMessage(CultureInfo.InvariantCulture));
        }
    }

    private static string Describe(Diagnostic diagnostic, CodeUnit unit)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        var start = place.StartLinePosition;
        var position = place.Path == unit.TemplatePath ? $"({start.Line + 1},{start.Character + 1}): " : "";
        return position + diagnostic.Id + ": " + diagnostic.GetMessage(CultureInfo.InvariantCulture);
    }

    // The framework that runs this, and our runtime as it lies beside this.
    private static List<MetadataReference> FindReferences() =>
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetFileName(path) is "netstandard.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(SmsContent).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
