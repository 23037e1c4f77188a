namespace TemplateSms.Language.Diagnostics;

/// <summary>One entry of the catalogue that analyzers, command line and documentation share.</summary>
/// <param name="Id">The identifier, whose first digit is the compiler's stage.</param>
/// <param name="Title">What the rule is about, in a few words.</param>
/// <param name="MessageFormat">The message, with numbered places for the arguments of a finding.</param>
/// <param name="Severity">How much a finding matters unless the user says otherwise.</param>
/// <param name="PreventsEmit">Whether no code can be generated from a template with such a finding.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, Severity Severity, bool PreventsEmit = false)
{
    public string HelpLink => $"https://github.com/templatesms/templatesms/blob/main/docs/rules/{Id}.md";

    /// <summary>The family of the rule: the compiler's stage that finds it.</summary>
    public string Category => Id[3] switch
    {
        '1' => "TemplateSms.Syntax",
        '2' => "TemplateSms.Binding",
        '3' => "TemplateSms.Content",
        '4' => "TemplateSms.CallSites",
        _ => "TemplateSms.Configuration",
    };
}
