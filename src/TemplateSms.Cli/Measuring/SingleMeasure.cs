using System.Globalization;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Cli.Measuring;

/// <summary>Measures one text for a reader.</summary>
internal static class SingleMeasure
{
    public static async Task<int> WriteAsync(string written, TextWriter output)
    {
        var text = new ComposedText(written).Text;
        var measure = TextMeasure.Of(text);
        var fit = new SegmentFit(measure.IsGsm7, Math.Min(measure.Segments, SegmentFit.MostSegments));
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{(measure.IsGsm7 ? "GSM-7" : "UCS-2")}, {Count(measure.Segments, "segment")}, {measure.Units} of {fit.Room} {(measure.IsGsm7 ? "septets" : "UTF-16 units")}");
        await output.WriteLineAsync(summary).ConfigureAwait(false);
        if (!measure.IsGsm7)
            await output.WriteLineAsync("Outside GSM-7: " + ForeignCharacters.Describe(text, new TextSpan(0, text.Length))).ConfigureAwait(false);
        var withStop = (fit with { Reserve = SegmentFit.StopText }).SegmentsOf(text);
        if (withStop > measure.Segments)
            await output.WriteLineAsync($"With the {SegmentFit.StopText} {(measure.IsGsm7 ? "septets" : "UTF-16 units")} of the STOP text: {Count(withStop, "segment")}").ConfigureAwait(false);
        if (measure.Segments > SegmentFit.MostSegments)
            await output.WriteLineAsync($"The gateway sends at most {SegmentFit.MostSegments} segments.").ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static string Count(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
