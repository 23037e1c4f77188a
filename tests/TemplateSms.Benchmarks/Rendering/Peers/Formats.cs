using System.Globalization;
using System.Text;

namespace TemplateSms.Benchmarks.Rendering.Peers;

/// <summary>What .NET itself has: an interpolated text, a format, and a format that was read before.</summary>
internal static class Formats
{
    private const string ParcelFormat = "Hi {0}, your order {1} with {2} items leaves us on {3:dd/MM}. Thank you!";
    private const string LinesFormat = "Hi {0}, {1}: {2}.";

    private static readonly CompositeFormat _parcel = CompositeFormat.Parse(ParcelFormat);
    private static readonly CompositeFormat _lines = CompositeFormat.Parse(LinesFormat);

    public static string Interpolated(string customer, string orderId, int items, DateOnly eta) => string.Create(
        CultureInfo.InvariantCulture,
        $"Hi {customer}, your order {orderId} with {items} items leaves us on {eta:dd/MM}. Thank you!");

    public static string Composite(string customer, string orderId, int items, DateOnly eta) =>
        string.Format(CultureInfo.InvariantCulture, _parcel, customer, orderId, items, eta);

    public static string Format(string customer, string orderId, int items, DateOnly eta) =>
        string.Format(CultureInfo.InvariantCulture, ParcelFormat, customer, orderId, items, eta);

    public static string Interpolated(string customer, bool isExpress, IReadOnlyList<string> lines) => string.Create(
        CultureInfo.InvariantCulture,
        $"Hi {customer}, {(isExpress ? "arriving today" : "on its way")}: {string.Join(", ", lines)}.");

    public static string Composite(string customer, bool isExpress, IReadOnlyList<string> lines) =>
        string.Format(CultureInfo.InvariantCulture, _lines, customer, isExpress ? "arriving today" : "on its way", string.Join(", ", lines));

    public static string Format(string customer, bool isExpress, IReadOnlyList<string> lines) =>
        string.Format(CultureInfo.InvariantCulture, LinesFormat, customer, isExpress ? "arriving today" : "on its way", string.Join(", ", lines));
}
