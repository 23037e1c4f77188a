using TemplateSms.Language.Analysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Projects.Checking;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>Prints the proof of a template for a reader.</summary>
internal static class ExplanationText
{
    private const int WidestLabel = 60;

    public static IEnumerable<string> Of(CheckedTemplate template, TextStyle style)
    {
        var path = style.Strong(PrintableText.Line(template.Path));
        var worst = template.Group is { } group && WorstText.Of(group) is { } text ? [$"{path}: of {group.Variants.Count + 1} texts, {text}"] : Array.Empty<string>();
        if (template.Alternatives is { Count: > 0 } texts)
            return Of(texts, path, style).Concat(worst);
        return template.Proof is { } proof
            ? proof.Encodings.Select(Explanation.Of).SelectMany(explanation => Of(explanation, path, style)).Concat(worst)
            : [$"{path}: nothing is proved, since it has errors", .. worst];
    }

    // Each text is proved by itself, and sent only where it fits.
    private static IEnumerable<string> Of(EquatableArray<ProvedText> texts, string path, TextStyle style)
    {
        foreach (var message in MessageSummary.Of(texts))
            yield return $"{path}: {message}, by the first of {Figures.Number(texts.Count)} texts that fits";
        for (var i = 0; i < texts.Count; i++)
        {
            var name = $"{path}, alternative {Figures.Number(i)}, {texts[i].Role}";
            foreach (var line in texts[i].Proof.Encodings.Select(Explanation.Of).SelectMany(explanation => Of(explanation, name, style, "such text")))
                yield return line;
        }
    }

    private static IEnumerable<string> Of(Explanation explanation, string path, TextStyle style, string noun = "message") =>
    [
        $"{path}: {explanation.Summary}",
        .. Sum(explanation, style),
        .. WitnessWords.Of(explanation, noun).SelectMany(words => Of(words, style)),
    ];

    private static IEnumerable<string> Sum(Explanation explanation, TextStyle style)
    {
        var proof = explanation.Proof;
        var rows = explanation.Terms.Select(term => (Label: Visible.Line(term.Label), Units: Figures.Number(term.Units))).ToList();
        var total = Figures.Number(explanation.Total);
        var labels = Math.Min(WidestLabel, rows.Max(row => Visible.Width(row.Label)));
        var numbers = Math.Max(total.Length, rows.Max(row => row.Units.Length));
        yield return style.Strong("  worst case");
        foreach (var (label, units) in rows)
            yield return $"    {label}{new string(' ', Math.Max(0, labels - Visible.Width(label)))}  {units.PadLeft(numbers)}";
        yield return $"    {new string(' ', labels)}  {total.PadLeft(numbers)} of {Figures.Number(proof.Room)} {proof.UnitName}";
    }

    private static IEnumerable<string> Of(WitnessWords words, TextStyle style)
    {
        var title = style.Strong("  " + words.Title);
        if (words.Witness is not { } witness)
        {
            yield return $"{title}: {words.Words}";
            yield break;
        }

        yield return $"{title}: {WrappedText.Joined(words.Words, style.Width, used: words.Title.Length + 4, indent: 4)}";
        foreach (var line in witness.Text.Split('\n').SelectMany(line => WrappedText.Of(Visible.Line(line), style.Width, used: 6, indent: 6)))
            yield return $"    {style.Dim("|")} {line}";
        var names = witness.Arguments.Select(argument => argument.Name.Length).DefaultIfEmpty().Max();
        foreach (var argument in witness.Arguments)
            yield return $"    {argument.Name.PadRight(names)} = {Visible.Line(argument.Display)}";
    }
}
