using System.Globalization;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>Templates as projects have them: four kinds in turn, no two with the same text.</summary>
internal static class SampleTemplates
{
    private const int ShorterBy = 60;

    private static readonly string[] _kinds =
    [
        """
        ---
        summary: Tells a customer that the order has left the warehouse.
        sender: ACME Shop
        unencodable: replace
        tracker: "order{{ order_id }}"
        params:
          customer: string(20, truncate)
          order_id: string(10, alnum)
          eta: date
          items: int(1..99)
        ---
        NUMBER: Hi {{ customer }}, your order {{ order_id }} ({{ items }} item{{ if items > 1 }}s{{ end }}) ships {{ eta | date.to_string "%d/%m" }}.
        """,
        """
        ---
        summary: A code to sign in with.
        unencodable: reject
        params:
          code: string(6..6, digits)
          minutes: int(1..60)
        ---
        NUMBER: {{ code }} is your code. It is good for {{ minutes }} minutes. Never tell it to anybody.
        """,
        """
        ---
        summary: Reminds of an appointment.
        sender: ACME Care
        unencodable: replace
        params:
          patient: string(25, truncate)
          day: date
          time: time
          place: string(30)
        ---
        NUMBER: Dear {{ patient }}, see you on {{ day | date.to_string "%d/%m/%Y" }} at {{ time }}, {{ place | string.capitalize }}.
        """,
        """
        ---
        summary: Lists what is on its way.
        unencodable: replace
        params:
          customer: string(20, truncate)
          is_express: bool
          lines: list(string(15), 3)
          fee: decimal(0..99.99)
        ---
        NUMBER: {{ customer }}, {{ if is_express }}today{{ else }}soon{{ end }}: {{ for line in lines }}{{ line }}{{ if !for.last }}, {{ end }}{{ end }}. {{ if fee > 0 }}{{ fee }} EUR{{ end }}
        """,
    ];

    public static IEnumerable<(string Name, string Text)> Make(int count) => Enumerable.Range(0, count).Select(index => Make(index, edition: 1));

    /// <summary>The languages of the variants.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "de", "pl", "es", "it"];

    /// <summary>The text of a template in one of <see cref="Languages"/>, which has no front matter of its own.</summary>
    public static (string Name, string Text) Translate((string Name, string Text) template, string language)
    {
        var body = template.Text[(template.Text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
        return ($"{template.Name}.{language}", body.Replace("No ", $"({language}) No ", StringComparison.Ordinal));
    }

    /// <summary>A template with a shorter text, which is taken where its own does not fit.</summary>
    public static (string Name, string Text) Shorten((string Name, string Text) template)
    {
        var body = template.Text[(template.Text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
        return (template.Name, template.Text.Replace("unencodable:", "segments: 1\nunencodable:", StringComparison.Ordinal) + new string('.', ShorterBy) + "\n--- or\n" + body);
    }

    /// <summary>A template that also prints a number with the word of its plural form in Polish.</summary>
    public static (string Name, string Text) Count((string Name, string Text) template) => (
        template.Name,
        template.Text.Replace("unencodable:", "culture: pl\nunencodable:", StringComparison.Ordinal).Replace("params:\n", "params:\n  parcels: int(0..20)\n", StringComparison.Ordinal)
        + " {{ parcels }} {{ sms.plural parcels one: \"paczka\" few: \"paczki\" many: \"paczek\" other: \"paczki\" }}");

    public static (string Name, string Text) Make(int index, int edition)
    {
        var number = index.ToString("0000", CultureInfo.InvariantCulture);
        return ($"notice_{number}", _kinds[index % _kinds.Length].Replace("NUMBER", $"No {number}-{edition}", StringComparison.Ordinal));
    }
}
