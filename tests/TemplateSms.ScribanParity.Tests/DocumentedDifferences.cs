namespace TemplateSms.ScribanParity.Tests;

/// <summary>The recorded cases that are printed otherwise on purpose, with the text that is printed; docs/language.md lists them under "printed otherwise".</summary>
internal static class DocumentedDifferences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // The engine prints '%-d' as it is written.
        ["v-date-02"] = "2026-11-22 11/22/26 326 7 % 12AM|22 %q 50%|plain||",

        // A decimal zero prints no sign, and keeps none when it is rounded.
        ["fz-neg-zero-decimal"] = "0",

        // 'for' over a text walks characters, in the engine UTF-16 units.
        ["fz-for-pairs-index"] = "012",

        // Null gives null, or an empty text, in the engine an error.
        ["fz-sign-null-element"] = "|",
        ["fz-handleize-null"] = "|",

        // Texts are compared by UTF-16 units, in the engine by culture.
        ["fz-equals-ignore-case-nfd"] = "false",
    };
}
