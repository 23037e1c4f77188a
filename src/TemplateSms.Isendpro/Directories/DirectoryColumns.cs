namespace TemplateSms.Isendpro.Directories;

/// <summary>The columns of entries as the gateway's fields have them: for each column a list with a value for each number.</summary>
internal static class DirectoryColumns
{
    /// <summary>The columns in the order of the fields, the name first; null for one in which no entry has a value.</summary>
    public static string[]?[] Of(IReadOnlyCollection<DirectoryEntry> entries) =>
    [
        ColumnOf(entries, static entry => entry.Name),
        .. Enumerable.Range(0, entries.Max(static entry => entry.Columns.Count))
            .Select(index => ColumnOf(entries, entry => index < entry.Columns.Count ? entry.Columns[index] : null)),
    ];

    // A list has as many values as there are numbers, and no null: the document's type is a string.
    private static string[]? ColumnOf(IReadOnlyCollection<DirectoryEntry> entries, Func<DirectoryEntry, string?> value) =>
        entries.All(entry => value(entry) is null) ? null : [.. entries.Select(entry => value(entry) ?? "")];
}
