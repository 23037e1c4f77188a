using System.Globalization;

namespace TemplateSms.Cli.Tests.Agents;

/// <summary>Templates with up to three slips each, such as people make.</summary>
internal static class BrokenTemplates
{
    private static readonly (string[] Head, string Body)[] _sound =
    [
        (["unencodable: replace", "params:", "  customer: string(20)", "  order_id: string(10, alnum)"], "Hi {{ customer }}, order {{ order_id }} is on its way."),
        (["unencodable: replace", "sender: ACME", "params:", "  customer: string(30)", "  due: date"], "Dear {{ customer }}, your invoice is due on {{ due | date.to_string \"%d/%m/%Y\" }}."),
        (["culture: en", "unencodable: replace", "params:", "  customer: string(20)", "  items: int(0..99)"], "{{ customer }}: {{ items }} {{ plural items one:\"item\" other:\"items\" }} in your cart."),
        (["encoding: ucs2", "params:", "  customer: string(20)"], "Здравствуйте, {{ customer }}! Ваш заказ готов."),
        (["unencodable: replace", "params:", "  shop: string(25)", "  open: bool"], "{{ shop }} is {{ if open }}open{{ else }}closed{{ end }} today."),
    ];

    // Each needs a fix of its own.
    private static readonly Func<Broken, Random, Broken>[] _slips =
    [
        (at, _) => at.Say(" It’s “free” – really…"),
        (at, _) => at.Say("\u200B"),
        (at, _) => at.Say(" Call {{ hotline }}."),
        (at, _) => at.Say(" Thanks, {{ custmer }}!"),
        (at, _) => at.Say(" Thanks, {{ customer | string.upcas }}!"),
        (at, _) => at.Say(" Bye,\\nACME"),
        (at, _) => at.Say(" Tom &amp; Co"),
        (at, random) => at.Say(string.Concat(Enumerable.Repeat(" Please read our terms.", 4 + random.Next(8)))),
        (at, _) => at.Say(" Déjà vu à l’île, naïve façade."),
        (at, _) => at.Declare("  unused: int(1..9)"),
        (at, _) => at.Declare("  note: string").Say(" Note: {{ note }}."),
        (at, _) => at.Declare("  ship_date: date").Say(" On {{ ship_date | date.to_string \"dd/MM/yyyy\" }}."),
        (at, _) => at.Declare("  lines: list(string(5))").Say(" {{ for line in lines }}{{ line }} {{ end }}"),
        (at, _) => at.Set("sumary: An update."),
        (at, _) => at.Set("summary: an update: for customers"),
        (at, _) => at.Set("summary:An update."),
        (at, _) => at.Set("sender: ACME Shop International"),
        (at, _) => at.Set("summary: null"),
        (at, _) => at with { Body = "\n\n" + at.Body },
        (at, _) => at with { Head = [.. at.Head.Select(line => line.Replace("  ", "\t", StringComparison.Ordinal))] },
    ];

    /// <summary>Makes as many as are asked for; a seed makes the same ones.</summary>
    public static IEnumerable<(string Name, string Text)> Make(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var (head, body) = _sound[i % _sound.Length];
            var broken = new Broken(head, body);
            // Each slip comes up, whatever the others are.
            var slips = random.GetItems(_slips, random.Next(3)).Append(_slips[i % _slips.Length]).Distinct();
            broken = slips.Aggregate(broken, (at, slip) => slip(at, random));
            yield return (string.Create(CultureInfo.InvariantCulture, $"Templates/broken_{i:000}.smstpl"), broken.Text);
        }
    }

    private sealed record Broken(IReadOnlyList<string> Head, string Body)
    {
        public string Text => $"---\n{string.Concat(Head.Distinct(StringComparer.Ordinal).Select(line => line + "\n"))}---\n{Body}\n";

        public Broken Say(string text) => this with { Body = Body + text };

        public Broken Declare(string line) => this with { Head = [.. Head, line] };

        /// <summary>Sets a key, also in place of another one with the same beginning.</summary>
        public Broken Set(string line) => this with { Head = [line, .. Head.Where(other => !other.StartsWith(line[..3], StringComparison.Ordinal))] };
    }
}
