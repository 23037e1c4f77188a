namespace TemplateSms.Language.Fixes;

/// <summary>A way to mend the findings of a rule.</summary>
/// <param name="Keys">The kinds of fix that it makes, so that what nobody wants is not computed.</param>
/// <param name="Make">What it proposes for a finding, untried.</param>
internal sealed record Proposal(IReadOnlyList<string> Keys, Func<FixContext, IEnumerable<TemplateFix>> Make);
