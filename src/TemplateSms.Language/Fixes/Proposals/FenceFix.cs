using System.Text;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>Puts the front matter between two <c>---</c> lines at the start of the file.</summary>
internal static class FenceFix
{
    private const string Title = "Put the front matter between two '---' lines";

    /// <summary>Corrects fences that are off, missing, or not on the first line.</summary>
    public static IEnumerable<TemplateFix> Correct(FixContext context)
    {
        if (context.File.IsBodyOnly || NearFrontMatter.Find(context.Source) is not { } near)
            yield break;
        var lineBreak = context.FrontMatter.LineBreak;
        yield return new TemplateFix(Title, FixKey.CorrectFence, new[]
        {
            new TextEdit(TextSpan.FromBounds(0, near.ContentStart), Fence(lineBreak) + Comments(context, near, "#", lineBreak)),
            new TextEdit(
                TextSpan.FromBounds(near.ContentEnd, near.End),
                (near.Second is null ? lineBreak : "") + Fence(lineBreak) + Comments(context, near, "{", lineBreak)),
        });
    }

    /// <summary>Closes the front matter where the text begins.</summary>
    public static IEnumerable<TemplateFix> Close(FixContext context)
    {
        if (NearFrontMatter.MissingEnd(context.Source) is { } end)
            yield return new TemplateFix("Write '---' after the front matter", FixKey.CorrectFence, new[] { new TextEdit(new TextSpan(end, 0), Fence(context.FrontMatter.LineBreak)) });
    }

    /// <summary>Removes the blank lines that the message begins with.</summary>
    public static IEnumerable<TemplateFix> RemoveBlankLines(FixContext context)
    {
        yield return new TemplateFix("Remove the blank lines", FixKey.RemoveBlankLines, new[] { new TextEdit(context.Finding.Span, "") });
    }

    private static string Fence(string lineBreak) => FrontMatterLine.Fence + lineBreak;

    // YAML comments stay in front of the keys; comments of the template language belong to the body.
    private static string Comments(FixContext context, NearFrontMatter near, string start, string lineBreak)
    {
        var text = new StringBuilder();
        foreach (var line in near.Before.Where(line => line.Text.StartsWith(start, StringComparison.Ordinal)))
            text.Append(line.Text).Append(lineBreak);
        return text.ToString();
    }
}
