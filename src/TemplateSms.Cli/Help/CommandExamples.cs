namespace TemplateSms.Cli.Help;

/// <summary>The examples that <c>--help</c> shows below the options of a command: a command line, and its purpose.</summary>
internal static class CommandExamples
{
    public static IReadOnlyList<(string Line, string Meaning)> Of(string command) => command switch
    {
        "check" =>
        [
            ("smstpl check", "every template in the current folder and below"),
            ("smstpl check Templates/order_shipped.smstpl --explain", "also prints its proof"),
            ("smstpl check Templates --watch", "rechecks after every edit"),
            ("smstpl check - < draft.smstpl", "reads a template from standard input"),
            ("smstpl check --fail-on warning", "also exits with 1 on a warning"),
            ("smstpl check --format json > known.json", "a JSON document for scripts, or for use as a baseline"),
            ("smstpl check --baseline known.json", "shows only findings that are not in the baseline"),
            ("smstpl check --format sarif > smstpl.sarif", "for code scanning services"),
        ],
        "fix" =>
        [
            ("smstpl fix", "applies the fixes that need no choice"),
            ("smstpl fix --dry-run", "prints the changes without writing them"),
            ("smstpl fix Templates/promo.smstpl --also raise-segments", "also applies a fix that needs a choice"),
        ],
        "explain" =>
        [
            ("smstpl explain SMS3002", "the page of a rule"),
            ("smstpl explain Templates/order_shipped.smstpl", "the proof of a template, as check --explain prints it"),
        ],
        "lsp" =>
        [
            ("smstpl lsp", "the command to enter as the *.smstpl server in an editor's settings"),
            ("smstpl lsp --stdio", "the same, for editors that pass the transport"),
        ],
        "mcp" =>
        [
            ("smstpl mcp", "the command to enter as a server in a coding agent's settings; read-only"),
            ("smstpl mcp --write", "the same, for an agent that may fix and create templates"),
            ("smstpl mcp src/Shop --write", "for another folder"),
        ],
        "measure" =>
        [
            ("smstpl measure --text \"Your order is on its way\"", "measures one text"),
            ("smstpl measure < texts.jsonl", "measures one {\"id\":…,\"text\":…} a line"),
        ],
        "render" =>
        [
            ("smstpl render Templates/order_shipped.smstpl --data order.json", "the message with the values from a file"),
            ("smstpl render Templates/order_shipped.smstpl --sample", "the message with sample values"),
            ("smstpl render Templates/hello.smstpl", "a template without parameters"),
            ("smstpl render --cases cases.jsonl", "many templates, each with its data on one line"),
        ],
        "report" =>
        [
            ("smstpl report Templates -o report.html", "a page for the people who write and pay for messages"),
            ("smstpl report -o report.html --price-per-segment 0.045", "adds the price of 1,000 messages in EUR"),
            ("smstpl report -o report.html --baseline main.html --price-per-segment 0.045", "adds the changes since another report, and their price"),
            ("smstpl report --price-per-segment 0.05 --currency CHF > report.html", "to standard output"),
        ],
        "new" =>
        [
            ("smstpl new Templates/order_shipped \"customer: string(20)\" \"items: int(1..99)\"", "a template with two parameters"),
            ("smstpl new login_code -p \"code: string(6..6, digits)\"", "the same, with the parameters as options"),
            ("smstpl new hello", "a minimal template"),
            ("smstpl new hello --dry-run", "prints it without writing a file"),
        ],
        "export" =>
        [
            ("smstpl export Templates --to fr,de", "writes translations/fr.xlf and translations/de.xlf, with existing translations"),
            ("smstpl export Templates/order_shipped.smstpl --to pt-BR -o locale", "one template, into another folder"),
        ],
        "import" =>
        [
            ("smstpl import translations/fr.xlf --dry-run", "prints the changes without writing them"),
            ("smstpl import translations/fr.xlf", "writes the French texts, all or none"),
        ],
        "import-twilio" =>
        [
            ("smstpl import-twilio Templates/contents.json", "a template for each text in a list of content templates"),
            ("smstpl import-twilio shipped.json --name 1=customer --name \"2=order_id: string(10, alnum)\"", "with names and types for {{1}} and {{2}}"),
        ],
        "send" =>
        [
            ("smstpl send +33680010203 Templates/order_shipped.smstpl --data order.json", "a template with the values from a file"),
            ("smstpl send 0680010203 --text \"Your parcel has arrived\"", "a text"),
            ("smstpl send 0680010203 Templates/hello.smstpl --dry-run", "prints the message without sending it"),
            ("smstpl send 0680010203 --text Hello --base-address http://127.0.0.1:8026/cgi-bin/", "to smstpl simulate"),
        ],
        "credit" =>
        [
            ("smstpl credit", "for the account in the user secrets 'smstpl' or the environment"),
            ("smstpl credit --user-secrets 3f2a5c1e-shop", "for a project's account"),
        ],
        "lookup" =>
        [
            ("smstpl lookup 0680010203", "the operator of a number"),
            ("smstpl lookup 0680010203 +21698360524", "the operators of two numbers"),
        ],
        "campaign-report" =>
        [
            ("smstpl campaign-report --from 2026-12-01 > december.csv", "from the first minute of a day until now"),
            ("smstpl campaign-report --from \"2026-12-01 08:00\" --to 2026-12-02 -o report.zip", "the gateway's own file"),
        ],
        "queue" =>
        [
            ("smstpl queue status --sqlite sms.db", "the lanes of a ledger in a file"),
            ("smstpl queue list unknown", "for the PostgreSQL database in the user secrets or the environment"),
            ("smstpl queue pause marketing --sqlite sms.db", "stops claiming marketing messages until resumed"),
        ],
        "simulate" =>
        [
            ("smstpl simulate", "a gateway and its inbox on this machine"),
            ("smstpl simulate --port 0", "on a free port, which is printed"),
            ("smstpl simulate --key secret --store messages.db", "accepts one key, and keeps messages across restarts"),
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
            ("smstpl new Templates/hello", "creates a template"),
            ("smstpl check", "checks every template in the folder, as the build does"),
            ("smstpl measure --text \"Your order is on its way\"", "measures a text"),
            ("smstpl check --help", "shows help and examples for one command"),
        ],
    };
}
