using TemplateSms.Language.Analysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Compilation;

/// <summary>Reads the tracker: a small template of its own inside the front matter, on the same parameters.</summary>
internal static class TrackerReader
{
    /// <param name="loops">How many loops the body has, which the tracker's go on counting: both are in one method.</param>
    public static BoundBlock Read(
        FrontMatterEntry entry,
        TemplateSettings settings,
        IReadOnlyList<ParameterModel> parameters,
        IReadOnlyList<MemberLimit> bounds,
        int loops,
        HashSet<string> used,
        FindingBag findings)
    {
        // Findings name places of the file: the value is parsed behind as many blanks as the file has before it.
        var indent = entry.IsVerbatim ? entry.ValueSpan.Start : 0;
        var source = new string(' ', indent) + entry.Value;
        var found = new FindingBag();
        var tree = Parser.Parse(source, bodyOnly: true, found);
        var block = WithoutIndent(new Binder(new TemplateFile("", source) { IsBodyOnly = true }, parameters, bounds, used, found, settings, isolates: false, loops).Bind(tree.Body), indent);
        if (!found.PreventsEmit)
            TrackerAnalysis.Report(block, source, TextSpan.FromBounds(indent, source.Length), settings, found);
        if (!entry.IsVerbatim)
            block = Relocation.To(entry.ValueSpan, block);
        foreach (var finding in found.ToArray())
            findings.Add(entry.IsVerbatim ? finding : finding with { Span = entry.ValueSpan, Suggestion = null });
        return block;
    }

    private static BoundBlock WithoutIndent(BoundBlock block, int indent)
    {
        var statements = new List<BoundStatement>();
        foreach (var statement in block.Statements)
        {
            if (statement is not BoundText text || text.Span.Start >= indent)
                statements.Add(statement);
            else if (text.Span.End > indent)
                statements.Add(new BoundText(TextSpan.FromBounds(indent, text.Span.End), text.Value.Substring(indent - text.Span.Start)));
        }

        return new BoundBlock(statements);
    }
}
