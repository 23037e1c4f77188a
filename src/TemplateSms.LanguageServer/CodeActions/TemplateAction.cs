using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Fixes;

namespace TemplateSms.LanguageServer.CodeActions;

/// <summary>Something that can be done about a finding.</summary>
/// <param name="Fix">Its edits; of a fix of all findings, the kind of fix that is made.</param>
/// <param name="IsForAll">Whether it fixes all findings of the rule in the template.</param>
public sealed record TemplateAction(string Title, Finding Finding, TemplateFix Fix, bool IsForAll)
{
    /// <summary>Whether an editor may take it unasked.</summary>
    public bool IsPreferred => Fix.IsSafe && !IsForAll;
}
