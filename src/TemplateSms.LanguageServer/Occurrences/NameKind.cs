namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>The kinds of things that a template names.</summary>
public enum NameKind
{
    /// <summary>A parameter, of a culture variant that of its base.</summary>
    Parameter,

    /// <summary>A name that the text assigns or captures.</summary>
    Local,

    /// <summary>The variable of a loop, in its body.</summary>
    LoopVariable,

    /// <summary>A name that the file neither declares nor assigns: a slip, or a name of the templates that include it.</summary>
    Unknown,
}
