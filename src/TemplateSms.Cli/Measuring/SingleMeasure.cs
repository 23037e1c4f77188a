using System.Globalization;
using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Cli.Measuring;

/// <summary>Measures one text for a reader.</summary>
internal static class SingleMeasure
{
    public static async Task<int> WriteAsync(string text, GatewaySet gateways, TextWriter output)
    {
        var measure = TextMeasure.Of(text);
        var fit = FitOf(measure);
        await output.WriteLineAsync(Summary(measure)).ConfigureAwait(false);
        if (!measure.IsGsm7)
            await output.WriteLineAsync("Outside GSM-7: " + ForeignCharacters.Describe(text, new TextSpan(0, text.Length))).ConfigureAwait(false);
        if (ComposedText.Of(text, TemplateEncoding.Gsm7) is var composed && composed != text)
            await output.WriteLineAsync("With its letters composed, as templates and SmsContent send it: " + Summary(TextMeasure.Of(composed))).ConfigureAwait(false);
        var withStop = (fit with { Reserve = gateways.Reserve }).SegmentsOf(text);
        if (withStop > measure.Segments)
            await output.WriteLineAsync($"With the {gateways.Reserve} {measure.UnitName} of the STOP text: {Count(withStop, "segment")}").ConfigureAwait(false);
        var most = gateways.MostSegmentsOf(measure.IsGsm7);
        if (measure.Segments > most)
            await output.WriteLineAsync($"The gateway ({gateways}) sends at most {Count(most, "segment")}.").ConfigureAwait(false);
        else if (text.Length > gateways.MostCharacters)
            await output.WriteLineAsync($"The gateway ({gateways}) sends at most {Count(gateways.MostCharacters, "character")}.").ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static SegmentFit FitOf(TextMeasure measure) => new(measure.IsGsm7, Math.Min(measure.Segments, SegmentFit.MostParts));

    private static string Summary(TextMeasure measure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(measure.IsGsm7 ? "GSM-7" : "UCS-2")}, {Count(measure.Segments, "segment")}, {measure.Units} of {FitOf(measure).Room} {measure.UnitName}");

    private static string Count(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
