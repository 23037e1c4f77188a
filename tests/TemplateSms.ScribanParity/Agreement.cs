namespace TemplateSms.ScribanParity;

/// <summary>How two answers to one case compare.</summary>
internal enum Agreement
{
    SameText,
    BothRefuse,

    /// <summary>What a typed compiler may do; docs/language.md has the list.</summary>
    OnlyOursRefuses,

    /// <summary>A fault of ours.</summary>
    OnlyOursRenders,

    /// <summary>A fault of ours.</summary>
    DifferentText,
}
