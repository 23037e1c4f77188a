using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>Gives a parameter whose name is taken another one, wherever it is used.</summary>
internal static class RenameParameterFix
{
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        var name = context.TextAt(context.Finding.Span);
        if (!Names.IsIdentifier(name))
            yield break;
        var taken = new HashSet<string>(context.FrontMatter.ChildrenOf(FrontMatterKey.Params).Select(p => Names.ToCamelCase(p.Key)), StringComparer.Ordinal);
        var renamed = name + "_value";
        if (taken.Contains(Names.ToCamelCase(renamed)))
            yield break;

        var uses = new List<TextSpan> { context.Finding.Span };
        uses.AddRange(BoundsOf(context, name));
        if (AddUses(TemplateCompiler.Parse(context.File).Tree, context.Source, name, uses) && AddTracker(context, name, uses))
            yield return new TemplateFix($"Rename to '{renamed}'", FixKey.RenameParameter, uses.Select(span => new TextEdit(span, renamed)).ToArray());
    }

    private static IEnumerable<TextSpan> BoundsOf(FixContext context, string name) =>
        from bound in context.FrontMatter.ChildrenOf(FrontMatterKey.Bounds)
        where bound.Key.Split('.')[0] == name && context.TextAt(bound.KeySpan) == bound.Key
        select new TextSpan(bound.KeySpan.Start, name.Length);

    // The tracker is a template of its own, parsed at its place in the file.
    private static bool AddTracker(FixContext context, string name, List<TextSpan> uses)
    {
        if (context.FrontMatter.Find(FrontMatterKey.Tracker) is not { Children: null } tracker)
            return true;
        if (!tracker.IsVerbatim)
            return tracker.Value.IndexOf(name, StringComparison.Ordinal) < 0;
        var source = new string(' ', tracker.ValueSpan.Start) + tracker.Value;
        return AddUses(Parser.Parse(source, bodyOnly: true, new FindingBag()), source, name, uses);
    }

    /// <summary>Adds the places of a name; false when a loop's variable has it too, since then it means either.</summary>
    private static bool AddUses(SyntaxNode node, string source, string name, List<TextSpan> uses)
    {
        if (node is ForSyntax loop && Is(loop.Variable.Span))
            return false;
        if (node is NameSyntax use && Is(use.Span))
            uses.Add(use.Span);
        return node.Parts.All(part => part.Node is null || AddUses(part.Node, source, name, uses));

        bool Is(TextSpan span) => span.Length == name.Length && string.CompareOrdinal(source, span.Start, name, 0, name.Length) == 0;
    }
}
