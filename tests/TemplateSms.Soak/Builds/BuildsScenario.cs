using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Builds;

/// <summary>
/// Builds made templates with warnings as errors: C# 12 and the latest, net8.0 and net10.0. What the C# compiler refuses of
/// a member, it refuses in our words; all that it takes is built again with the real <c>dotnet</c> where the size is full.
/// </summary>
internal sealed class BuildsScenario : IScenario
{
    public string Name => "builds";

    public string Summary => "Templates build clean with warnings as errors, in C# 12 and the latest, for net8.0 and net10.0. Size: templates.";

    public int FullSize => 500;

    public int SmallSize => 60;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var breaches = 0;
        var (templates, discarded) = Make(size, seed);
        var clean = templates.ToHashSet();
        foreach (var target in BuildTarget.All)
        {
            foreach (var said in MemoryBuild.Run(templates, target))
            {
                var path = Path.GetFileName(said.Location.GetMappedLineSpan().Path ?? "").Replace(".g.cs", ".smstpl", StringComparison.Ordinal);
                clean.RemoveWhere(template => template.Path == path);
                if (CompilerWords.Allows(said))
                    continue;
                breaches++;
                output.WriteLine($"{target}: {said}\n{templates.FirstOrDefault(template => template.Path == path)?.Text}");
            }
        }

        var builds = size < FullSize ? [] : BuildTarget.All;
        foreach (var target in builds)
        {
            if (RealBuild.Run([.. templates.Where(clean.Contains)], target) is not { } fault)
                continue;
            breaches++;
            output.WriteLine($"{target}: {fault}");
        }

        return new SoakOutcome(
            breaches,
            [
                new("templates", templates.Count),
                new("discarded, since the compiler refuses them", discarded),
                new("taken by C#, too", clean.Count),
                new("builds in memory", BuildTarget.All.Count),
                new("builds with dotnet", builds.Count),
            ]);
    }

    private static (IReadOnlyList<BuiltTemplate> Templates, int Discarded) Make(int size, int seed)
    {
        var templates = new List<BuiltTemplate>();
        var number = 0;
        for (; templates.Count < size; number++)
        {
            if (BuiltTemplate.Make(number, seed) is { } template)
                templates.Add(template);
        }

        return (templates, number - size);
    }
}
