namespace TemplateSms.Language.Binding;

/// <summary>The characters that a string parameter is declared to hold.</summary>
public enum TextAlphabet
{
    Any,
    Digits,
    Alnum,
    Ascii,
    Gsm7,
}
