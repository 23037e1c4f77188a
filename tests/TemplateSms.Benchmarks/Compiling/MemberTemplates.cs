using System.Globalization;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>Templates that read members of C# types: two kinds in turn, no two with the same text.</summary>
internal static class MemberTemplates
{
    public const string Types = """
        using System;
        using System.Collections.Generic;

        namespace Scratch;

        public sealed record Address(string City, string? Floor);
        public sealed record Customer(string Name, int Points, Address? Address);
        public sealed record Line(string Name, int Quantity);
        public sealed record Order(int Id, decimal Total, DateOnly Due, Customer? Customer, IReadOnlyList<Line> Lines);
        """;

    private static readonly string[] _kinds =
    [
        """
        ---
        summary: Thanks a customer for an order.
        unencodable: replace
        params:
          order: Scratch.Order
        bounds:
          order.id: int(1..99999)
          order.customer.name: string(20)
          order.due: date
        ---
        NUMBER: {{ if order.customer }}{{ order.customer.name }}, thank{{ else }}Thank{{ end }} you for order {{ order.id }}, due {{ order.due | date.to_string "%d/%m" }}.
        """,
        """
        ---
        summary: Says what is on its way, and where to.
        unencodable: replace
        segments: dynamic
        params:
          order: Scratch.Order
        ---
        NUMBER: {{ for line in order.lines }}{{ line.quantity }} {{ line.name }}{{ if !for.last }}, {{ end }}{{ end }} to {{ order.customer?.address?.city ?? 'the shop' }}. {{ if order.total > 0 }}{{ order.total }} EUR{{ end }}
        """,
    ];

    public static IEnumerable<(string Name, string Text)> Make(int count) => Enumerable.Range(0, count).Select(index =>
    {
        var number = index.ToString("0000", CultureInfo.InvariantCulture);
        return ($"notice_{number}", _kinds[index % _kinds.Length].Replace("NUMBER", $"No {number}", StringComparison.Ordinal));
    });
}
