using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Fixes;

/// <summary>The catalogue of fixes: what can be done about a finding in a template.</summary>
public static class TemplateFixes
{
    // The order is that of the menu: what was most likely meant comes first.
    private static readonly Dictionary<string, Func<FixContext, IEnumerable<TemplateFix>>[]> _proposals = new(StringComparer.Ordinal)
    {
        [SyntaxRules.UnknownKey.Id] = [SpellingFix.Propose],
        [SyntaxRules.QuoteValue.Id] = [QuoteFix.Quote],
        [SyntaxRules.CommentCutsValue.Id] = [QuoteFix.QuoteWithComment, QuoteFix.MoveComment],
        [BindingRules.UnknownName.Id] = [SpellingFix.Propose, DeclareParameterFix.Propose],
        [BindingRules.UnknownFunction.Id] = [SpellingFix.Propose],
        [BindingRules.WrongType.Id] = [SpellingFix.Propose],
        [BindingRules.WrongArguments.Id] = [SpellingFix.Propose],
        [BindingRules.UnusedParameter.Id] = [RemoveParameterFix.Propose],
        [BindingRules.ReservedParameter.Id] = [RenameParameterFix.Propose],
        [BindingRules.BadParameterName.Id] = [RenameParameterFix.Propose],
        [BindingRules.UnknownType.Id] = [SpellingFix.Propose],
        [BindingRules.BadBound.Id] = [SpellingFix.Propose],
        [BindingRules.BadSetting.Id] = [SpellingFix.Propose],
        [BindingRules.UnknownMember.Id] = [SpellingFix.Propose],
        [BindingRules.IncludeMissing.Id] = [SpellingFix.Propose],
        [BindingRules.IncludeNotSatisfied.Id] = [DeclareParameterFix.ProposeIncluded],
        [ContentRules.AlwaysOverflows.Id] = [SettingFix.RaiseSegments],
        [ContentRules.MayOverflow.Id] = [BoundFix.Lower, SettingFix.RaiseSegments],
        [ContentRules.Unbounded.Id] = [BoundFix.Add],
        [ContentRules.OutsideGsm7.Id] = [ReplaceCharactersFix.Propose, SettingFix.EncodeAsUcs2],
        [ContentRules.HoleMayLeaveGsm7.Id] = [SettingFix.ChooseUnencodable, AlphabetFix.Propose],
        [ContentRules.TurnsIntoUcs2.Id] = [ReplaceCharactersFix.Propose],
        [ContentRules.BadSender.Id] = [ShortenSenderFix.Propose],
    };

    /// <summary>The identifiers of the rules that have fixes.</summary>
    public static IReadOnlyList<string> RuleIds { get; } = [.. _proposals.Keys.OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>What can be done about a finding. Each fix was tried: with it the finding goes, and no error comes.</summary>
    /// <param name="budget">Shared by the findings of a template that are asked for together; one of its own when null.</param>
    public static IReadOnlyList<TemplateFix> For(CompiledTemplate template, Finding finding, FixBudget? budget = null)
    {
        var context = new FixContext(template, finding, budget ?? new FixBudget());
        return [.. Propose(context).Where(context.IsMendedBy)];
    }

    /// <summary>What could be done, untried.</summary>
    internal static IEnumerable<TemplateFix> Propose(FixContext context) =>
        context.File.IsUndecodable
        || context.Source.Length > TemplateCompiler.MostCharacters
        || !_proposals.TryGetValue(context.Finding.Rule.Id, out var proposals)
            ? []
            : proposals.SelectMany(propose => propose(context));
}
