using System.Runtime.Loader;
using TemplateSms.Soak.Making.Templates;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Generator.Tests.Proof.Mutations;

/// <summary>A compiler in memory, asked for proofs until it is disposed of.</summary>
internal sealed class ProofDriver : IDisposable
{
    /// <summary>Compiled into the compiler; speaks in arrays, which mean the same to both sides.</summary>
    public const string Source = """
        using TemplateSms.Language.Compilation;
        using TemplateSms.Language.Files;

        namespace TemplateSms.Language;

        public static class Driver
        {
            public static long[][]? Prove(string path, string text, bool lifted, string[] paths, string[] texts)
            {
                var all = paths.Zip(texts, (p, t) => new TemplateFile(p, t)).ToList();
                var proof = TemplateCompiler.Compile(TemplateResolver.Resolve(new TemplateFile(path, text) { StopRestrictionLifted = lifted }, all)).Proof;
                return proof is null ? null : [Figures(proof.Ucs2), Figures(proof.Gsm7)];
            }

            public static string[] Find(string text) =>
                [.. TemplateCompiler.Compile(new TemplateFile("a.smstpl", text)).Findings.Select(finding => finding.Rule.Id)];

            private static long[] Figures(Analysis.EncodingProof? proof) =>
                proof is null ? [] : [proof.Units.Least, proof.Units.Most, proof.Segments.Least, proof.Segments.Most];
        }
        """;

    private readonly AssemblyLoadContext _context = new("Mutated", isCollectible: true);
    private readonly Func<string, string, bool, string[], string[], long[][]?> _prove;

    private readonly Func<string, string[]> _find;

    /// <param name="image">The compiled compiler.</param>
    /// <param name="mistake">The number of the mistake that is made, where the image has several; null where it has none to choose.</param>
    public ProofDriver(byte[] image, int? mistake = null)
    {
        var assembly = _context.LoadFromStream(new MemoryStream(image));
        // Before any of its code has run: tables are made once.
        if (mistake is { } number)
            assembly.GetType("TemplateSms.Language.Mistake", throwOnError: true)!.GetField("Number")!.SetValue(null, number);
        var driver = assembly.GetType("TemplateSms.Language.Driver", throwOnError: true)!;
        _prove = driver.GetMethod("Prove")!.CreateDelegate<Func<string, string, bool, string[], string[], long[][]?>>();
        _find = driver.GetMethod("Find")!.CreateDelegate<Func<string, string[]>>();
    }

    /// <summary>The rules that report a template.</summary>
    public IReadOnlyList<string> RulesOn(string template) => _find(template);

    /// <summary>The measures that lie outside what this compiler proves.</summary>
    public IEnumerable<string> Breaches(IEnumerable<Measured> measures)
    {
        foreach (var measured in measures)
        {
            if (Prove(measured.Template) is { } proof && !IsWithin(measured, proof[measured.IsGsm7 ? 1 : 0]))
                yield return $"{measured with { Template = measured.Template with { Statements = [] } }}\n{measured.Template.Text}";
        }
    }

    public void Dispose() => _context.Unload();

    private long[][]? Prove(MadeTemplate template) =>
        _prove(template.Path, template.Text, template.StopRestrictionLifted, [.. IncludedTemplates.Files.Select(f => f.Path)], [.. IncludedTemplates.Files.Select(f => f.Text)]);

    // No figures: the encoding is proved never to happen.
    private static bool IsWithin(Measured measured, long[] figures) =>
        figures is [var leastUnits, var mostUnits, var leastSegments, var mostSegments]
        && measured.LeastUnits >= leastUnits && measured.MostUnits <= mostUnits
        && measured.LeastSegments >= leastSegments && measured.MostSegments <= mostSegments;
}
