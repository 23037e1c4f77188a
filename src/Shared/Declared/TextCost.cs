using System.ComponentModel;

#if NET
namespace TemplateSms.Templating;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>The unit in which the length of an argument's text is counted.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TextCost
{
    /// <summary>Septets of the transliterated text; a scalar without an equivalent counts 1.</summary>
    Gsm7,

    /// <summary>UTF-16 units.</summary>
    Ucs2,

    /// <summary>The larger of the two.</summary>
    Larger,
}
