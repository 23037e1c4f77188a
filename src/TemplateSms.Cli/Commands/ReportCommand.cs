using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TemplateSms.Cli.Commands.Options;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reports.Html;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl report</c>: templates on a page for people.</summary>
internal static class ReportCommand
{
    private const string Euro = "EUR";

    public static Command Create(CommandStreams streams)
    {
        var paths = TemplatePaths.Argument();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "report.html" };
        var price = new Option<decimal?>("--price-per-segment")
        {
            Description = "The price of one segment, such as 0.045. Adds the price of 1,000 messages of each template.",
            HelpName = "price",
            CustomParser = ParsePrice,
        };
        var currency = new Option<string>("--currency") { Description = "The currency of the price.", HelpName = "currency", DefaultValueFactory = _ => Euro };
        var baseline = new Option<string?>("--baseline")
        {
            Description = "A page that this command wrote earlier. The new page and the output show the changes since, and their price.",
            HelpName = "report.html",
        };
        var command = new Command(
            "report",
            "Writes an HTML page with every template: the messages as phones show them, their length, findings and parameters. Exits with 1 if a template has an error.")
        {
            paths, output, price, currency, baseline,
        };
        var project = ProjectOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => ReportFile.WriteAsync(
            result.GetRequiredValue(paths),
            project.Read(result),
            result.GetValue(output),
            result.GetValue(price) is { } amount ? new SegmentPrice(amount, result.GetRequiredValue(currency)) : null,
            result.GetValue(baseline),
            streams,
            cancellationToken));
        return command;
    }

    // The same number on every machine, whatever its culture.
    private static decimal? ParsePrice(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price))
            return price;
        result.AddError($"'{text}' is not a price such as 0.045.");
        return null;
    }
}
