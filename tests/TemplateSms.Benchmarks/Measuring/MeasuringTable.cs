using System.Diagnostics;

namespace TemplateSms.Benchmarks.Measuring;

/// <summary>The variants on each text, with the processor as it is and, in a process of its own, without AVX-512.</summary>
internal static class MeasuringTable
{
    /// <summary>Writes a table for each text.</summary>
    public static void Write(TextWriter output)
    {
        foreach (var text in Enum.GetValues<SampleText>())
        {
            var ratios = RatiosWithoutAvx512(text);
            var table = new TextTable(text.ToString(), "ns", "ratio", "without AVX-512", "bytes");
            foreach (var (timing, ratio) in InTurns.Time(new MeasuringBenchmarks { Text = text }).Zip(ratios))
                table.Add(timing.Name, timing.NanosecondsText, timing.RatioText, ratio, timing.BytesText);
            table.Write(output);
            output.WriteLine();
        }
    }

    /// <summary>Writes the ratios of one text, one on a line.</summary>
    public static void WriteRatios(TextWriter output, SampleText text)
    {
        foreach (var timing in InTurns.Time(new MeasuringBenchmarks { Text = text }))
            output.WriteLine(timing.RatioText);
    }

    private static string[] RatiosWithoutAvx512(SampleText text)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(MeasuringTable).Assembly.Location, "measuring", text.ToString()])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_EnableAVX512"] = "0" },
        })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException("The process without AVX-512 failed.");
    }
}
