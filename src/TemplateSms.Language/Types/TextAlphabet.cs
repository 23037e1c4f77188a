namespace TemplateSms.Language.Types;

/// <summary>The characters that a string parameter is declared to hold.</summary>
public enum TextAlphabet
{
    Any,
    Digits,
    Alnum,
    Ascii,
    Gsm7,
}
