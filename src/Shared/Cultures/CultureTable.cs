namespace TemplateSms.Shared;

/// <summary>The cultures that a template can name. What they print is the same on every machine and runtime.</summary>
internal static partial class CultureTable
{
    /// <summary>The names, in order.</summary>
    public static IEnumerable<string> Names => _rows.Select(r => r.Name);

    /// <summary>The culture of a name; null when it is outside the table.</summary>
    public static CultureData? Find(string name) => Array.Find(_rows, r => string.Equals(r.Name, name, StringComparison.Ordinal));
}
