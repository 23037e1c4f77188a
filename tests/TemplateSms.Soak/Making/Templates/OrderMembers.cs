namespace TemplateSms.Soak.Making.Templates;

/// <summary>A C# type of a user's, the bounds that a template gives its members, and what templates do with them.</summary>
internal static class OrderMembers
{
    public const string Source = """
        using System.Collections.Generic;

        namespace Shop;

        public sealed record Line(string Name, decimal Price);

        public sealed record Customer(string FirstName);

        public sealed record Order(string Id, string? Note, int DaysLate, Customer? Customer, IReadOnlyList<Line> Lines);
        """;

    public const string Bounds = """
        bounds:
          order.id: string(2..6, alnum)
          order.note: string(8)?
          order.days_late: int(0..60)
          order.customer.first_name: string(7)
          order.lines.name: string(5)
          order.lines.price: decimal(0..99.99)

        """;

    private static readonly string[] _uses =
    [
        "{{ order.id }}", "{{ order.note }}", "{{ order.days_late }} day{{ if order.days_late != 1 }}s{{ end }}", "{{ order.customer?.first_name ?? 'friend' }}",
        "{{ order.note ?? 'no note' | string.upcase }}", "{{ order.id | string.pad_left 8 }}", "{{ order.days_late + 1 }}",
        "{{ for line in order.lines limit:2 }}{{ line.name }}: {{ line.price }}{{ if !for.last }}, {{ end }}{{ end }}",
        "{{ order.lines | array.map 'name' | array.join ', ' }}", "{{ order.lines | array.sort 'price' | array.map 'name' | array.first }}",
        "{{ sum = 0; for line in order.lines; sum += line.price; end; sum }}", "{{ order.lines[0]?.name ?? 'none' }}", "{{ order.lines.size }}",
        "{{ if order.lines.size > 1 }}{{ order.id }}€{{ else }}none{{ end }}",
    ];

    public static string Use(Choices choices) => choices.Pick(_uses);
}
