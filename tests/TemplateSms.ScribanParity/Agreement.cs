namespace TemplateSms.ScribanParity;

/// <summary>How two answers to one case compare.</summary>
internal enum Agreement
{
    SameText,
    BothRefuse,

    /// <summary>Allowed to a typed compiler; docs/language.md has the list.</summary>
    OnlyOursRefuses,

    /// <summary>A fault of ours.</summary>
    OnlyOursRenders,

    /// <summary>A fault of ours.</summary>
    DifferentText,
}
