namespace TemplateSms.LanguageServer.Protocol;

/// <summary>The units in which a position counts characters.</summary>
public enum PositionEncoding
{
    /// <summary>UTF-16 units, which every client knows.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8, for clients that ask for them.</summary>
    Utf8,
}
