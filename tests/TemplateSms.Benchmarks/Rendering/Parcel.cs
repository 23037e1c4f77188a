namespace TemplateSms.Benchmarks.Rendering;

/// <summary>The arguments of both messages; all of it is ASCII, as most names and orders are.</summary>
public static class Parcel
{
    public const string Customer = "Sarah Connor";
    public const string OrderId = "A123456789";
    public const int Items = 12;
    public const bool IsExpress = true;

    public static DateOnly Eta { get; } = new(2026, 12, 5);

    public static IReadOnlyList<string> Lines { get; } = new[] { "2 red candles", "1 blue lamp", "3 matchboxes" };
}
