using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateSms.Mutation.Areas;
using TemplateSms.Mutation.Mutants;

namespace TemplateSms.Mutation.Planting;

/// <summary>The projects of an area, with the same mutants in each.</summary>
internal sealed class MutatedProjects(IReadOnlyList<ProjectSource> projects)
{
    // Of a sample, about a tenth does not compile.
    private const double Surplus = 1.25;

    /// <summary>The first mutants that compile together, by their number, which is their place among all.</summary>
    public IReadOnlyDictionary<int, Mutant> Choose(IReadOnlyList<Mutant> all, int count)
    {
        var next = Math.Min(all.Count, (int)(count * Surplus) + 5);
        var chosen = Enumerable.Range(0, next).ToDictionary(number => number, number => all[number]);
        while (true)
        {
            var culprits = projects.SelectMany(project => Culprits(Plant(project.Compilation, chosen))).ToHashSet();
            foreach (var culprit in culprits)
                chosen.Remove(culprit);
            if (culprits.Count > 0)
                continue;
            if (chosen.Count >= count || next == all.Count)
                return chosen.OrderBy(mutant => mutant.Key).Take(count).ToDictionary();
            for (var more = next + count - chosen.Count; next < Math.Min(more, all.Count); next++)
                chosen.Add(next, all[next]);
        }
    }

    /// <summary>Writes the mutated assemblies over those in a folder.</summary>
    public void Write(IReadOnlyDictionary<int, Mutant> mutants, string folder)
    {
        foreach (var project in projects)
        {
            var file = Path.Combine(folder, project.AssemblyFile);
            if (!File.Exists(file))
                continue;
            using var image = File.Create(file);
            var result = Plant(project.Compilation, mutants).Emit(image, manifestResources: project.Resources);
            if (!result.Success)
                throw new InvalidOperationException($"{project.AssemblyFile} does not compile:\n{string.Join('\n', result.Diagnostics.Take(10))}");
        }
    }

    private static CSharpCompilation Plant(CSharpCompilation compilation, IReadOnlyDictionary<int, Mutant> mutants)
    {
        var options = (CSharpParseOptions)compilation.SyntaxTrees.First().Options;
        var files = mutants.ToLookup(mutant => mutant.Value.File);
        var planted = compilation;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = Path.GetRelativePath(Repository.Source(""), tree.FilePath).Replace(Path.DirectorySeparatorChar, '/');
            if (files.Contains(file))
                planted = planted.ReplaceSyntaxTree(tree, CSharpSyntaxTree.Create((CSharpSyntaxNode)new Planter(files[file]).Visit(tree.GetRoot())!, options, tree.FilePath));
        }

        return planted.AddSyntaxTrees(CSharpSyntaxTree.ParseText(MutantSwitch.Source, options, "MutantSwitch.cs"));
    }

    private static IEnumerable<int> Culprits(CSharpCompilation planted)
    {
        var errors = planted.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var nodes = errors.Select(error => error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true)).OfType<SyntaxNode>().ToList();
        var inside = nodes.Select(Planter.MutantAround).OfType<int>().ToHashSet();
        // A variable that a mutant leaves unassigned is an error where it is read.
        var culprits = inside.Count > 0 ? inside : [.. nodes.SelectMany(Planter.MutantsBeside)];
        return errors.Count > 0 && culprits.Count == 0 ? throw new InvalidOperationException($"The source does not compile:\n{string.Join('\n', errors.Take(10))}") : culprits;
    }
}
