using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Fixes;

/// <summary>The catalogue of fixes: what can be done about a finding in a template.</summary>
public static class TemplateFixes
{
    private static readonly Proposal _spelling = new([FixKey.CorrectSpelling], SpellingFix.Propose);
    private static readonly Proposal _format = new([FixKey.CorrectFormat], FormatFix.Propose);
    private static readonly Proposal _declare = new([FixKey.DeclareParameter], DeclareParameterFix.Propose);
    private static readonly Proposal _rename = new([FixKey.RenameParameter], RenameParameterFix.Propose);
    private static readonly Proposal _replace = new([FixKey.ReplaceCharacters], ReplaceCharactersFix.Typographic);
    private static readonly Proposal _letters = new([FixKey.ReplaceLetters], ReplaceCharactersFix.Letters);
    private static readonly Proposal _ucs2 = new([FixKey.EncodingUcs2], SettingFix.EncodeAsUcs2);
    private static readonly Proposal _raise = new([FixKey.RaiseSegments], SettingFix.RaiseSegments);

    private static readonly Proposal _layout = new([FixKey.CorrectLayout], LayoutFix.Indent);

    // The order is that of the menu: what was most likely meant comes first.
    private static readonly Dictionary<string, Proposal[]> _proposals = new(StringComparer.Ordinal)
    {
        [SyntaxRules.UnknownKey.Id] = [_spelling],
        [SyntaxRules.FrontMatterNotClosed.Id] = [new([FixKey.CorrectFence], FenceFix.Close)],
        [SyntaxRules.BadYaml.Id] = [_layout],
        [SyntaxRules.YamlFeature.Id] = [new([FixKey.QuoteValue], QuoteFix.QuoteFeature)],
        [SyntaxRules.QuoteValue.Id] =
        [
            new([FixKey.QuoteValue], QuoteFix.Quote),
            new([FixKey.RemoveSetting], QuoteFix.RemoveSetting),
            new([FixKey.QuoteWord], QuoteFix.QuoteWord),
        ],
        [SyntaxRules.WrongShape.Id] = [_layout, new([FixKey.CorrectLayout], LayoutFix.RemoveDashes)],
        [SyntaxRules.FenceIsOff.Id] = [new([FixKey.CorrectFence], FenceFix.Correct)],
        [SyntaxRules.BlankLineSent.Id] = [new([FixKey.RemoveBlankLines], FenceFix.RemoveBlankLines)],
        [SyntaxRules.NearAlternative.Id] = [_spelling],
        [SyntaxRules.TextIsAnotherType.Id] = [new([FixKey.QuoteValue], QuoteFix.Quote)],
        [SyntaxRules.CommentCutsValue.Id] = [new([FixKey.QuoteComment], QuoteFix.QuoteWithComment), new([FixKey.MoveComment], QuoteFix.MoveComment)],
        [BindingRules.UnknownName.Id] = [_spelling, _declare],
        [BindingRules.UnknownFunction.Id] = [_spelling],
        [BindingRules.WrongType.Id] = [_spelling],
        [BindingRules.WrongArguments.Id] = [_spelling, new([FixKey.NullAsZero], PluralFix.CountNullAsZero)],
        [BindingRules.UnusedParameter.Id] = [new([FixKey.RemoveParameter], RemoveParameterFix.Propose)],
        [BindingRules.ReservedParameter.Id] = [_rename],
        [BindingRules.BadParameterName.Id] = [_rename],
        [BindingRules.UnknownType.Id] = [_spelling],
        [BindingRules.UnreadLimit.Id] = [_spelling],
        [BindingRules.BadLimit.Id] = [_spelling],
        [BindingRules.BadSetting.Id] = [_spelling],
        [BindingRules.FormatPrintsItself.Id] = [_format],
        [BindingRules.UnknownSpecifier.Id] = [_format],
        [BindingRules.NeedsCulture.Id] = [new([FixKey.CultureEnglish], SettingFix.DeclareEnglish)],
        [BindingRules.ContractInVariant.Id] = [new([FixKey.RemoveSetting], SettingFix.RemoveDeclaredByBase)],
        [BindingRules.UnknownMember.Id] = [_spelling],
        [BindingRules.IncludeMissing.Id] = [_spelling],
        [BindingRules.IncludeNotSatisfied.Id] = [new([FixKey.DeclareParameter], DeclareParameterFix.ProposeIncluded)],
        [BindingRules.LimitInCSharpOnly.Id] = [new([FixKey.AddLimit], LimitFix.AddDeclared)],
        [ContentRules.AlwaysOverflows.Id] = [_raise],
        [ContentRules.MayOverflow.Id] = [new([FixKey.LowerLimit], LimitFix.Lower), _raise],
        [ContentRules.NoRoomForStop.Id] = [new([FixKey.LowerLimit], LimitFix.Lower), _raise],
        [ContentRules.Unbounded.Id] = [new([FixKey.AddLimit], LimitFix.Add)],
        [ContentRules.OutsideGsm7.Id] = [_replace, _ucs2, _letters],
        [ContentRules.HoleMayLeaveGsm7.Id] =
        [
            new(
                [FixKey.UnencodableReplace, FixKey.EncodingAuto, FixKey.UnencodableTransliterate, FixKey.UnencodableReject],
                SettingFix.ChooseUnencodable),
            new([FixKey.Gsm7Alphabet], AlphabetFix.Propose),
        ],
        [ContentRules.TurnsIntoUcs2.Id] = [_replace, _letters],
        [ContentRules.BadSender.Id] = [new([FixKey.ShortenSender], SenderFix.Shorten), new([FixKey.ReplaceLetters], SenderFix.ReplaceLetters)],
        [ContentRules.ForeignPlaceholder.Id] =
        [
            new([FixKey.WritePlaceholder], ForeignTextFix.Placeholder),
            new([FixKey.WriteCharacter], ForeignTextFix.Character),
        ],
        [ContentRules.HiddenCharacters.Id] = [new([FixKey.RemoveHidden], HiddenTextFix.Propose)],
        [ContentRules.NeedsUcs2.Id] = [_ucs2],
        [ContentRules.PluralFormMissing.Id] = [new([FixKey.AddLimit], PluralFix.Bound), new([FixKey.AddPluralForm], PluralFix.AddForms)],
        [ContentRules.PluralFormUnused.Id] = [new([FixKey.RemovePluralForm], PluralFix.RemoveForm)],
        [ContentRules.CodeMisread.Id] = [new([FixKey.EndWithCode], CodeFix.EndWithCode), new([FixKey.RequireCode], CodeFix.RequireCode), _spelling],
        [ContentRules.CountPrintedOtherwise.Id] = [new([FixKey.AddPluralFormat], PluralFix.AddFormat)],
    };

    /// <summary>The identifiers of the rules that have fixes.</summary>
    public static IReadOnlyList<string> RuleIds { get; } = [.. _proposals.Keys.OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>The rules that a kind of fix mends.</summary>
    public static IEnumerable<string> RulesOf(string key) => RuleIds.Where(id => _proposals[id].Any(p => p.Keys.Contains(key, StringComparer.Ordinal)));

    /// <summary>Finds the fixes for a finding. Each has been tried: it removes the finding and adds no error.</summary>
    /// <param name="budget">Shared by the findings of a template that are asked for together; one of its own when null.</param>
    public static IReadOnlyList<TemplateFix> For(CompiledTemplate template, Finding finding, FixBudget? budget = null)
    {
        var context = new FixContext(template, finding, budget ?? new FixBudget());
        return [.. Propose(context, static _ => true).Where(context.IsMendedBy)];
    }

    /// <summary>Proposes fixes that have not been tried.</summary>
    /// <param name="isWanted">Which kinds of fix to look for.</param>
    internal static IEnumerable<TemplateFix> Propose(FixContext context, Func<string, bool> isWanted) =>
        context.File.IsUndecodable
        || context.Source.Length > TemplateFile.MostCharacters
        || !_proposals.TryGetValue(context.Finding.Rule.Id, out var proposals)
            ? []
            : proposals.Where(p => p.Keys.Any(isWanted)).SelectMany(p => p.Make(context)).Where(fix => isWanted(fix.Key));
}
