using TemplateSms.Language.Cultures;
using TemplateSms.Templating;

namespace TemplateSms.TestKit;

/// <summary>Cultures as generated code makes them.</summary>
public static class KnownCulture
{
    /// <summary>The names of the table, one for each way to print dates.</summary>
    public static IReadOnlyList<string> OfDistinctDates { get; } =
        [.. CultureTable.Names.GroupBy(name => CultureTable.FieldsOf(name).Split(";decimal=")[0], StringComparer.Ordinal).Select(same => same.First())];

    /// <summary>The names of the table, one for each way to print numbers.</summary>
    public static IReadOnlyList<string> OfDistinctNumbers { get; } =
        [.. CultureTable.Names.GroupBy(name => CultureTable.FieldsOf(name).Split(";decimal=")[1], StringComparer.Ordinal).Select(same => same.First())];

    public static TemplateCulture Of(string name) => TemplateCulture.Read(name, CultureTable.FieldsOf(name));
}
