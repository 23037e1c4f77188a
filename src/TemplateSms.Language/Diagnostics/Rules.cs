namespace TemplateSms.Language.Diagnostics;

/// <summary>The whole catalogue.</summary>
public static class Rules
{
    public static IReadOnlyList<Rule> All { get; } =
        [.. SyntaxRules.All, .. BindingRules.All, .. ContentRules.All, .. CallSiteRules.All, .. ConfigurationRules.All];

    /// <summary>The rule of an identifier; null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The rules of templates, as opposed to those of C#.</summary>
    public static IReadOnlyList<Rule> OfTemplates { get; } =
        [.. SyntaxRules.All, .. BindingRules.All, .. ContentRules.All, .. ConfigurationRules.All];
}
