using System.Xml.Linq;

namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>The names that the writer and the reader of XLIFF share.</summary>
internal static class XliffNames
{
    public const string Namespace = "urn:oasis:names:tc:xliff:document:1.2";
    public const string Version = "1.2";

    /// <summary>The language of a text that names none.</summary>
    public const string NoLanguage = "und";

    /// <summary>The extension of a file.</summary>
    public const string Extension = ".xlf";

    /// <summary>Whether an element is one of XLIFF's of a name.</summary>
    public static bool Is(XElement element, string name) => element.Name.LocalName == name && (element.Name.NamespaceName is Namespace or "");
}
