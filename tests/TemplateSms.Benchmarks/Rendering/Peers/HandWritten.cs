using System.Globalization;

namespace TemplateSms.Benchmarks.Rendering.Peers;

/// <summary>The limit: the length is known before the text, and every character is written once, where it stays.</summary>
internal static class HandWritten
{
    public static string Parcel(string customer, string orderId, int items, DateOnly eta)
    {
        var length = "Hi , your order  with  items leaves us on DD/MM. Thank you!".Length + customer.Length + orderId.Length + Digits(items);
        return string.Create(length, (customer, orderId, items, eta), static (text, order) =>
        {
            text = Append(text, "Hi ");
            text = Append(text, order.customer);
            text = Append(text, ", your order ");
            text = Append(text, order.orderId);
            text = Append(text, " with ");
            order.items.TryFormat(text, out var written, default, CultureInfo.InvariantCulture);
            text = Append(text[written..], " items leaves us on ");
            Two(text, order.eta.Day);
            text[2] = '/';
            Two(text[3..], order.eta.Month);
            Append(text[5..], ". Thank you!");
        });
    }

    public static string Lines(string customer, bool isExpress, IReadOnlyList<string> lines)
    {
        var state = isExpress ? "arriving today" : "on its way";
        var length = "Hi , : .".Length + customer.Length + state.Length + (Math.Max(0, lines.Count - 1) * 2);
        for (var i = 0; i < lines.Count; i++)
            length += lines[i].Length;
        return string.Create(length, (customer, state, lines), static (text, order) =>
        {
            text = Append(text, "Hi ");
            text = Append(text, order.customer);
            text = Append(text, ", ");
            text = Append(text, order.state);
            text = Append(text, ": ");
            for (var i = 0; i < order.lines.Count; i++)
            {
                text = Append(text, order.lines[i]);
                if (i < order.lines.Count - 1)
                    text = Append(text, ", ");
            }

            Append(text, ".");
        });
    }

    private static Span<char> Append(Span<char> text, string piece)
    {
        piece.CopyTo(text);
        return text[piece.Length..];
    }

    private static void Two(Span<char> text, int number)
    {
        text[0] = (char)('0' + (number / 10));
        text[1] = (char)('0' + (number % 10));
    }

    private static int Digits(int number) => number < 10 ? 1 : 2;
}
