namespace TemplateSms.Cli.Help;

/// <summary>What <c>--help</c> shows below the options of a command: a line to type, and what it does.</summary>
internal static class CommandExamples
{
    public static IReadOnlyList<(string Line, string Meaning)> Of(string command) => command switch
    {
        "check" =>
        [
            ("smstpl check", "every template of the folder and of those in it"),
            ("smstpl check Templates/order_shipped.smstpl --explain", "also what is proved of it"),
            ("smstpl check --format json", "one JSON document, for scripts"),
            ("smstpl check --format sarif > smstpl.sarif", "for services that show code analysis"),
        ],
        "fix" =>
        [
            ("smstpl fix", "mends what can be mended without a choice"),
            ("smstpl fix --dry-run", "prints the changes, and writes nothing"),
            ("smstpl fix Templates/promo.smstpl --also raise-segments", "also makes a fix that needs a choice"),
        ],
        "measure" =>
        [
            ("smstpl measure --text \"Your order is on its way\"", "one text"),
            ("smstpl measure < texts.jsonl", "a line {\"id\":…,\"text\":…} each, answered by a line"),
        ],
        "render" =>
        [
            ("smstpl render Templates/order_shipped.smstpl --data order.json", "the text with the values of a file"),
            ("smstpl render Templates/hello.smstpl", "a template without parameters"),
            ("smstpl render --cases cases.jsonl", "many templates, each line with its data"),
        ],
        _ =>
        [
            ("smstpl check", "checks every template of the folder, as the build does"),
            ("smstpl measure --text \"Your order is on its way\"", "says what a text costs"),
            ("smstpl check --help", "says more of one command, with examples"),
        ],
    };
}
