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
            ("smstpl check Templates --watch", "again whenever one is edited"),
            ("smstpl check - < draft.smstpl", "standard input"),
            ("smstpl check --fail-on warning", "ends with 1 on a warning, too"),
            ("smstpl check --format json > known.json", "one JSON document, for scripts, and as a baseline"),
            ("smstpl check --baseline known.json", "only findings that are not in it"),
            ("smstpl check --format sarif > smstpl.sarif", "for services that show code analysis"),
        ],
        "fix" =>
        [
            ("smstpl fix", "applies the fixes that need no choice"),
            ("smstpl fix --dry-run", "prints the changes, and writes nothing"),
            ("smstpl fix Templates/promo.smstpl --also raise-segments", "also makes a fix that needs a choice"),
        ],
        "explain" =>
        [
            ("smstpl explain SMS3002", "the page of a rule"),
            ("smstpl explain Templates/order_shipped.smstpl", "the proof of a template, as check --explain prints it"),
        ],
        "lsp" =>
        [
            ("smstpl lsp", "what the settings of an editor name as the server of *.smstpl"),
            ("smstpl lsp --stdio", "the same, for an editor that says how it talks"),
        ],
        "mcp" =>
        [
            ("smstpl mcp", "what the settings of a coding agent name as a server; it writes nothing"),
            ("smstpl mcp --write", "the same, for an agent that may fix and create templates"),
            ("smstpl mcp src/Shop --write", "in another folder than the current one"),
        ],
        "measure" =>
        [
            ("smstpl measure --text \"Your order is on its way\"", "one text"),
            ("smstpl measure < texts.jsonl", "a line {\"id\":…,\"text\":…} each, answered by a line"),
        ],
        "render" =>
        [
            ("smstpl render Templates/order_shipped.smstpl --data order.json", "the text with the values of a file"),
            ("smstpl render Templates/order_shipped.smstpl --sample", "the text with values that are made for it"),
            ("smstpl render Templates/hello.smstpl", "a template without parameters"),
            ("smstpl render --cases cases.jsonl", "many templates, each line with its data"),
        ],
        "report" =>
        [
            ("smstpl report Templates -o report.html", "a page of all templates, for people who write and pay for them"),
            ("smstpl report -o report.html --price-per-segment 0.045", "with what 1,000 messages cost, in EUR"),
            ("smstpl report --price-per-segment 0.05 --currency CHF > report.html", "to standard output"),
        ],
        "new" =>
        [
            ("smstpl new Templates/order_shipped \"customer: string(20)\" \"items: int(1..99)\"", "a template with two parameters"),
            ("smstpl new login_code -p \"code: string(6..6, digits)\"", "the same, with the parameters as options"),
            ("smstpl new hello", "the smallest to start from"),
            ("smstpl new hello --dry-run", "prints it, and writes nothing"),
        ],
        "export" =>
        [
            ("smstpl export Templates --to fr,de", "translations/fr.xlf and translations/de.xlf, with the translations that are there"),
            ("smstpl export Templates/order_shipped.smstpl --to pt-BR -o locale", "one template, into another folder"),
        ],
        "import" =>
        [
            ("smstpl import translations/fr.xlf --dry-run", "prints what would be written"),
            ("smstpl import translations/fr.xlf", "writes the French texts, all of them or none"),
        ],
        "import-twilio" =>
        [
            ("smstpl import-twilio Templates/contents.json", "a template for each text of a list of content templates"),
            ("smstpl import-twilio shipped.json --name 1=customer --name \"2=order_id: string(10, alnum)\"", "with names and types for {{1}} and {{2}}"),
        ],
        "send" =>
        [
            ("smstpl send +33680010203 Templates/order_shipped.smstpl --data order.json", "a template with the values of a file"),
            ("smstpl send 0680010203 --text \"Your parcel has arrived\"", "a text"),
            ("smstpl send 0680010203 Templates/hello.smstpl --dry-run", "prints what would be sent, and sends nothing"),
            ("smstpl send 0680010203 --text Hello --base-address http://127.0.0.1:8026/cgi-bin/", "to smstpl simulate"),
        ],
        "credit" =>
        [
            ("smstpl credit", "of the account in the user secrets smstpl, or in the environment"),
            ("smstpl credit --user-secrets 3f2a5c1e-shop", "of a project's account"),
        ],
        "lookup" =>
        [
            ("smstpl lookup 0680010203", "the operator of a number"),
            ("smstpl lookup 0680010203 +21698360524", "of two"),
        ],
        "campaign-report" =>
        [
            ("smstpl campaign-report --from 2026-12-01 > december.csv", "from the first minute of a day until now"),
            ("smstpl campaign-report --from \"2026-12-01 08:00\" --to 2026-12-02 -o report.zip", "the gateway's own file"),
        ],
        "queue" =>
        [
            ("smstpl queue status --sqlite sms.db", "the lanes of a ledger in a file"),
            ("smstpl queue list unknown", "of the PostgreSQL in the user secrets or the environment"),
            ("smstpl queue pause marketing --sqlite sms.db", "claims no marketing until it is resumed"),
        ],
        "simulate" =>
        [
            ("smstpl simulate", "a gateway and its inbox on this machine"),
            ("smstpl simulate --port 0", "on a free port, which it prints"),
            ("smstpl simulate --key secret --store messages.db", "knows one key, and keeps messages over restarts"),
        ],
        "completion" =>
        [
            ("source <(smstpl completion bash)", "a line for ~/.bashrc"),
            ("source <(smstpl completion zsh)", "a line for ~/.zshrc, after compinit"),
            ("smstpl completion fish > ~/.config/fish/completions/smstpl.fish", "once, for fish"),
            ("smstpl completion pwsh | Out-String | Invoke-Expression", "a line for $PROFILE"),
        ],
        _ =>
        [
            ("smstpl new Templates/hello", "writes a template to start from"),
            ("smstpl check", "checks every template of the folder, as the build does"),
            ("smstpl measure --text \"Your order is on its way\"", "says what a text costs"),
            ("smstpl check --help", "says more of one command, with examples"),
        ],
    };
}
