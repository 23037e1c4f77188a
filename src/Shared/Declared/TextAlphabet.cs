using System.ComponentModel;

#if NET
namespace TemplateSms.Templating;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>The characters that an argument's text may hold.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TextAlphabet
{
    /// <summary>Any character.</summary>
    Any,

    /// <summary>ASCII digits.</summary>
    Digits,

    /// <summary>ASCII letters and digits.</summary>
    Alnum,

    /// <summary>ASCII, U+0000 to U+007F.</summary>
    Ascii,

    /// <summary>The GSM 7 bit default alphabet and its extension.</summary>
    Gsm7,
}
