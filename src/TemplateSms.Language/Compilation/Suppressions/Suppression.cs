using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Compilation;

/// <summary>One rule that a comment of the template turns off.</summary>
/// <param name="span">The rule's identifier in the comment.</param>
/// <param name="lines">Where it is off; null for the whole file.</param>
internal sealed class Suppression(Rule rule, TextSpan span, LineRange? lines)
{
    public Rule Rule { get; } = rule;

    public TextSpan Span { get; } = span;

    /// <summary>Whether it has turned off anything.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>The scope of the suppression, in words.</summary>
    public string Scope => lines is null ? "in this file" : "on this line or the next";

    /// <summary>Whether it turns a finding off.</summary>
    public bool TryTake(Finding finding)
    {
        var isMatch = finding.Rule == Rule && (lines is null || lines.Contains(finding.Span.Start));
        IsUsed |= isMatch;
        return isMatch;
    }
}
