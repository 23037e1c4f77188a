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
}
