using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using TemplateSms.Soak.Making.Templates;
using TemplateSms.Soak.Rendering;
using Xunit.Sdk;

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

    private ProofDriver(Stream image)
    {
        var driver = _context.LoadFromStream(image).GetType("TemplateSms.Language.Driver", throwOnError: true)!;
        _prove = driver.GetMethod("Prove")!.CreateDelegate<Func<string, string, bool, string[], string[], long[][]?>>();
        _find = driver.GetMethod("Find")!.CreateDelegate<Func<string, string[]>>();
    }

    public static ProofDriver From(Compilation compilation, IEnumerable<ResourceDescription> resources)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: resources);
        if (!result.Success)
            throw new XunitException("The compiler's source does not compile.\n" + string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        image.Position = 0;
        return new ProofDriver(image);
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
