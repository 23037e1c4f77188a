using System.Globalization;
using System.Xml;

namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>A place of a file, as editors link it.</summary>
internal readonly record struct XliffPlace(int Line, int Column)
{
    public static XliffPlace Of(IXmlLineInfo info) => new(info.LineNumber, info.LinePosition);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})");
}
