using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>A project in memory: one file of C# that is edited, and what a generator works on.</summary>
internal sealed class ScratchCompilation
{
    public const string Folder = "/project/";

    private readonly SyntaxTree _edited;

    private ScratchCompilation(CSharpCompilation compilation, SyntaxTree edited) => (Compilation, _edited) = (compilation, edited);

    public CSharpCompilation Compilation { get; }

    public static ScratchCompilation Of(IEnumerable<(string Name, string Text)> sources, IReadOnlyList<MetadataReference>? references = null)
    {
        var edited = Unrelated(0);
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, path: Folder + source.Name + ".cs"));
        var compilation = CSharpCompilation.Create(
            "Scratch",
            trees.Append(edited),
            references ?? References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return new ScratchCompilation(compilation, edited);
    }

    /// <summary>The project after a key was pressed in a file that has nothing to do with the generator.</summary>
    public ScratchCompilation Edit(int edition)
    {
        var edited = Unrelated(edition);
        return new ScratchCompilation(Compilation.ReplaceSyntaxTree(_edited, edited), edited);
    }

    private static SyntaxTree Unrelated(int edition) => CSharpSyntaxTree.ParseText(
        $"namespace Scratch; internal static class Unrelated {{ public static int Edition => {edition.ToString(CultureInfo.InvariantCulture)}; }}",
        path: Folder + "Unrelated.cs");
}
