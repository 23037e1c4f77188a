using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Pipeline;

/// <summary>
/// A template whose generated file would have the name of another's: their paths differ in letter case only, or the PathMap
/// makes one of them.
/// </summary>
/// <param name="Number">Its place among them; the first keeps the name and is no clash.</param>
public sealed record HintNameClash(string Path, int Number)
{
    public static EquatableArray<HintNameClash> Among(IEnumerable<string> paths, ProjectOptions options) =>
        paths
            .Distinct(StringComparer.Ordinal)
            .OrderBy(path => path, StringComparer.Ordinal)
            // One that cannot be named clashes with none; whoever emits it reports that.
            .GroupBy(path => Containment.Run(CompilerStage.Emit, () => NameOf(path, 0, options), _ => path), StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Select((path, i) => new HintNameClash(path, i)))
            .Where(clash => clash.Number > 0)
            .ToArray();

    /// <summary>The name of a template's generated file.</summary>
    public static string NameOf(string path, EquatableArray<HintNameClash> clashes, ProjectOptions options) =>
        NameOf(path, clashes.FirstOrDefault(clash => clash.Path == path)?.Number ?? 0, options);

    // A file outside the project's folder keeps its path, which must not tell where the build ran.
    private static string NameOf(string path, int number, ProjectOptions options) => HintNames.Of(
        PathMapper.Map(path, options.PathMap),
        PathMapper.Map(options.ProjectFolder, options.PathMap),
        number);
}
