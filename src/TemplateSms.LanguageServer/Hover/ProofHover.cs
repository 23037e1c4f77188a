using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;
using TemplateSms.Shared;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>Tells what is proved of a message, in the words of <c>smstpl check --explain</c>.</summary>
internal static class ProofHover
{
    public static HoverText Of(TemplateView template) => new(HoverText.Paragraphs(Paragraphs(template)), FirstLine(template.Text));

    // It stands for the whole message.
    private static TextSpan FirstLine(string text) => new(0, text.AsSpan().IndexOfAny('\n', '\r') is >= 0 and var end ? end : text.Length);

    private static IEnumerable<string> Paragraphs(TemplateView template)
    {
        if (template.Proof is not { } proof)
            yield return "Nothing is proved, since the template has errors.";
        else if (template.Compiled.Alternatives is { Count: > 0 } texts)
        {
            foreach (var message in MessageSummary.Of(texts))
                yield return $"**{message}**, by the first of {Figures.Number(texts.Count)} texts that fits";
            for (var i = 0; i < texts.Count; i++)
            {
                foreach (var paragraph in Paragraphs(texts[i].Proof, $"alternative {Figures.Number(i)}, {texts[i].Role}: ", "such text"))
                    yield return paragraph;
            }
        }
        else
        {
            foreach (var paragraph in Paragraphs(proof, "", "message"))
                yield return paragraph;
        }

        if (template.Project.GroupOf(template) is { Variants.Count: > 0 } group && WorstText.Of(group) is { } worst)
            yield return $"Of {Figures.Number(group.Variants.Count + 1)} texts, {worst}.";
    }

    private static IEnumerable<string> Paragraphs(TemplateProof proof, string label, string noun)
    {
        foreach (var explanation in proof.Encodings.Select(Explanation.Of))
        {
            yield return $"{label}**{explanation.Summary}**";
            yield return Sum(explanation);
            foreach (var words in WitnessWords.Of(explanation, noun))
                yield return $"{words.Title}: {words.Words}" + (words.Witness is { } witness ? "\n\n" + Quote(witness.Text) : "");
        }
    }

    private static string Sum(Explanation explanation)
    {
        var proof = explanation.Proof;
        var rows = explanation.Terms.Select(term => $"| {(term.Kind == TermKind.Hole ? Code(term.Label) : term.Label)} | {Figures.Number(term.Units)} |");
        return $"| worst case | {proof.UnitName} |\n|---|---:|\n{string.Join('\n', rows)}\n| | {Figures.Number(explanation.Total)} of {Figures.Number(proof.Room)} |";
    }

    // A bar would end the cell, and a backtick the code.
    private static string Code(string label) => PrintableText.Line(label) is var line && line.Contains('`', StringComparison.Ordinal)
        ? line.Replace("|", "\\|", StringComparison.Ordinal)
        : $"`{line.Replace("|", "\\|", StringComparison.Ordinal)}`";

    private static string Quote(string message)
    {
        var lines = message.Split('\n').Select(PrintableText.Line).ToList();
        var fence = lines.Exists(line => line.Contains("```", StringComparison.Ordinal)) ? "~~~~~" : "```";
        return $"{fence}text\n{string.Join('\n', lines)}\n{fence}";
    }
}
