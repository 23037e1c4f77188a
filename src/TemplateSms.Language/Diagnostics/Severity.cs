namespace TemplateSms.Language.Diagnostics;

/// <summary>The importance of a finding; see docs/rules.</summary>
public enum Severity
{
    /// <summary>Not shown; light bulbs stay. No rule has it unless a folder says so.</summary>
    Hidden,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Costs money or misdelivers.</summary>
    Warning,

    /// <summary>No code can be generated, or the gateway must refuse the message.</summary>
    Error,
}
