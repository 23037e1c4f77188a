using BenchmarkDotNet.Attributes;
using TemplateSms.Benchmarks.Rendering.Peers;

namespace TemplateSms.Benchmarks.Rendering;

/// <summary>A message with four holes: two texts, a number and a date.</summary>
public class HolesBenchmarks
{
    private readonly Func<string, string, int, DateOnly, string> _text =
        GeneratedCode.Text<Func<string, string, int, DateOnly, string>>("parcel_ready.smstpl", "ParcelReady");

    private readonly Func<string, string, int, DateOnly, SmsContent> _message =
        GeneratedCode.Message<Func<string, string, int, DateOnly, SmsContent>>("parcel_ready.smstpl", "ParcelReady");

    [GlobalSetup]
    public void Setup() => WarmUp.Run(
        () => HandWrittenText(),
        () => GeneratedText(),
        () => GeneratedMessage(),
        () => Interpolation(),
        () => Composite(),
        () => Format(),
        () => Handlebars());

    [Benchmark(Baseline = true, Description = "string.Create")]
    public string HandWrittenText() => HandWritten.Parcel(Parcel.Customer, Parcel.OrderId, Parcel.Items, Parcel.Eta);

    [Benchmark(Description = "generated: text")]
    public string GeneratedText() => _text(Parcel.Customer, Parcel.OrderId, Parcel.Items, Parcel.Eta);

    [Benchmark(Description = "generated: message")]
    public SmsContent GeneratedMessage() => _message(Parcel.Customer, Parcel.OrderId, Parcel.Items, Parcel.Eta);

    [Benchmark(Description = "interpolation")]
    public string Interpolation() => Formats.Interpolated(Parcel.Customer, Parcel.OrderId, Parcel.Items, Parcel.Eta);

    [Benchmark(Description = "CompositeFormat")]
    public string Composite() => Formats.Composite(Parcel.Customer, Parcel.OrderId, Parcel.Items, Parcel.Eta);

    [Benchmark(Description = "string.Format")]
    public string Format() => Formats.Format(Parcel.Customer, Parcel.OrderId, Parcel.Items, Parcel.Eta);

    [Benchmark(Description = "Handlebars.Net")]
    public string Handlebars() =>
        CompiledHandlebars.Parcel(new { customer = Parcel.Customer, orderId = Parcel.OrderId, items = Parcel.Items, eta = Parcel.Eta });
}
