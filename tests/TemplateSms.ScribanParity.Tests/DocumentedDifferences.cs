namespace TemplateSms.ScribanParity.Tests;

/// <summary>The recorded cases that are printed otherwise on purpose, with the text that is printed; docs/language.md lists them under "printed otherwise".</summary>
internal static class DocumentedDifferences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // The engine prints '%-d' as it is written.
        ["v-date-02"] = "2026-11-22 11/22/26 326 7 % 12AM|22 %q 50%|plain||",
    };
}
