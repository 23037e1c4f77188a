// The runtime's public enum and the compiler's are one list of members.
#if NET
namespace TemplateSms.Templating;
#else
namespace TemplateSms.Language.Cultures;
#endif

/// <summary>The categories of numbers that languages tell apart, by the names of Unicode's CLDR. Generated code compares with them.</summary>
#if NET
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
#endif
public enum PluralCategory
{
    /// <summary>The form for nothing, as in Arabic.</summary>
    Zero,

    /// <summary>The singular.</summary>
    One,

    /// <summary>The dual, as in Slovenian.</summary>
    Two,

    /// <summary>The form for a few, as for 2 to 4 in Polish.</summary>
    Few,

    /// <summary>The form for many, as for 5 to 21 in Polish.</summary>
    Many,

    /// <summary>The form for all other numbers.</summary>
    Other,
}
