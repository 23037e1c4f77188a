using BenchmarkDotNet.Attributes;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>The compiler on one template: its text read to a tree, and all of it with the proof and its witnesses.</summary>
[MemoryDiagnoser]
public class ProofBenchmarks
{
    private static readonly TemplateFile _usual = new("order_shipped.smstpl", SampleTemplates.Make(0, edition: 1).Text);

    private static readonly TemplateFile _large = new("reading_club.smstpl", """
        ---
        segments: 3
        unencodable: replace
        params:
          reader: string(20, truncate)
          books: list(string(25, truncate), 8)
          level: enum(bronze|silver|gold)
          due: date
          fee: decimal(0..99.99)?
        ---
        {{ total = 0 -}}
        {{ case level }}{{ when 'gold' }}Dear {{ reader }}{{ when 'silver' }}Hello {{ reader }}{{ else }}Hi {{ reader | string.capitalize }}{{ end }}, due {{ due | date.to_string "%A %d %B" }}:
        {{ for b in books }}{{ total = total + 1 }}{{ for.index + 1 }}. {{ b | string.truncate 18 }}{{ if !for.last }}, {{ end }}{{ else }}nothing{{ end }}.
        {{ if fee }}Fee {{ fee | math.format "F2" }} EUR{{ else if level == 'gold' }}No fee{{ end }}. {{ total }} in all.
        """);

    [Benchmark(Baseline = true)]
    public object ParseUsual() => TemplateCompiler.Parse(_usual);

    [Benchmark]
    public object CompileUsual() => TemplateCompiler.Compile(_usual);

    [Benchmark]
    public object CompileLarge() => TemplateCompiler.Compile(_large);
}
