using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>The analyzer of templates beside what a compilation takes without it, in processor time, which is the same on a busy machine.</summary>
internal static class AnalyzingTable
{
    public static async Task WriteAsync(TextWriter output, int count, int rounds)
    {
        (string Name, GeneratorSubject Subject)[] subjects =
        [
            ("parameters alone", GeneratorSubject.Templates(count)),
            ("members of C# types", GeneratorSubject.Members(count)),
        ];
        var table = new TextTable("templates that read", "generate and compile ms", "analyze ms", "share");
        foreach (var (name, subject) in subjects)
        {
            var (compiling, analyzing) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
            // The first round warms up.
            for (var round = 0; round <= rounds; round++)
            {
                var (compile, analyze) = await MeasureAsync(subject).ConfigureAwait(false);
                if (round > 0)
                    (compiling, analyzing) = (Least(compiling, compile), Least(analyzing, analyze));
            }

            table.Add(name, Text(compiling.TotalMilliseconds, "0"), Text(analyzing.TotalMilliseconds, "0"), Text(analyzing / compiling, "0.00"));
        }

        table.Write(output);
    }

    private static async Task<(TimeSpan Compile, TimeSpan Analyze)> MeasureAsync(GeneratorSubject subject)
    {
        var start = Processor;
        var compilation = subject.RunCold();
        using (var image = new MemoryStream())
        {
            if (!compilation.Emit(image).Success)
                throw new InvalidOperationException("The templates do not compile.");
        }

        var compiled = Processor;
        var found = await new CompilationWithAnalyzers(compilation.Clone(), [new TemplateAnalyzer()], new CompilationWithAnalyzersOptions(subject.AnalyzerOptions, null, true, false))
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
        if (found.Any(d => d.Id == "AD0001"))
            throw new InvalidOperationException(found.First(d => d.Id == "AD0001").ToString());
        return (compiled - start, Processor - compiled);
    }

    private static TimeSpan Processor => Process.GetCurrentProcess().TotalProcessorTime;

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
