namespace TemplateSms.Cli.Browser.Tests;

/// <summary>Templates of a shop: one that fits, one in two encodings, one of two segments, one that may not fit, one that is broken.</summary>
internal static class Shop
{
    public static IReadOnlyList<(string Path, string Text)> Templates { get; } =
    [
        ("a/welcome.smstpl", "---\nsummary: Greets.\nsender: ACME Shop\nunencodable: replace\nparams:\n  name: string(20)\n---\nWelcome, {{ name }}!"),
        ("b/birthday.smstpl", "---\nencoding: auto\nparams:\n  name: string(9)\n---\nMany happy returns, {{ name }}!"),
        ("b/sale.smstpl", "---\nkind: marketing\nsegments: 2\nparams:\n  percent: int(5..70)\n---\n" + new string('s', 150) + " {{ percent }}"),
        ("c/delay.smstpl", "---\nunencodable: replace\nparams:\n  customer: string(200)\n---\nSorry, {{ customer }}."),
        ("d/broken.smstpl", "Hello {{ nobody }}"),
    ];

    /// <summary>Two of them after an edit: a longer text, and an error that is fixed.</summary>
    public static IReadOnlyList<(string Path, string Text)> Edited { get; } =
    [
        (Templates[0].Path, Templates[0].Text.Replace("unencodable", "segments: 2\nunencodable", StringComparison.Ordinal) + new string('!', 150)),
        (Templates[4].Path, "Hello"),
    ];

    /// <summary>One message in three languages.</summary>
    public static IReadOnlyList<(string Path, string Text)> Shipped { get; } =
    [
        ("shipped.smstpl", "---\nculture: en\nunencodable: replace\nparams:\n  name: string(40)\n---\nHi {{ name }}, your order has left."),
        ("shipped.fr.smstpl", "Bonjour {{ name }}, votre commande est partie."),
        ("shipped.ru.smstpl", "---\nencoding: ucs2\nsegments: 2\n---\n{{ name }}, ваш заказ отправлен."),
    ];

    /// <summary>Templates of every kind that a report shows in its own way.</summary>
    public static IReadOnlyList<(string Path, string Text)> Everything { get; } =
    [
        .. Templates,
        .. Shipped,
        ("two.smstpl", "---\nsender: ACME Shop\ngateway: isendpro, twilio\n---\nHello"),
        ("either.smstpl", "---\nunencodable: replace\nparams:\n  name: string(200)\n---\nHello {{ name }}\n--- or\nHello"),
    ];
}
