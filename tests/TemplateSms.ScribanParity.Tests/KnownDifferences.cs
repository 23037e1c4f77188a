namespace TemplateSms.ScribanParity.Tests;

/// <summary>The recorded cases on which the compiled code differs from the engine today, each with the fault behind it. The list only shrinks.</summary>
internal static class KnownDifferences
{
    private const string OfNull = "null gives an empty text, where the engine gives null";
    private const string OfLongDivisors = "math.divided_by floors for a long divisor, the engine for an int only";
    private const string OfJumps = "break and continue leave another block than in the engine";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["fz-null-text-times"] = OfNull,
        ["fz-remove-first-null"] = OfNull,
        ["fz-remove-last-null"] = OfNull,
        ["fz-divided-by-long"] = OfLongDivisors,
        ["fz-divided-by-long-int"] = OfLongDivisors,
        ["fz-break-in-for-else"] = OfJumps,
        ["fz-continue-in-for-else"] = OfJumps,
        ["fz-break-in-capture"] = OfJumps,
        ["fz-include-break"] = OfJumps,
        ["fz-include-dollar"] = "a local named with $ leaks out of the included template",
        ["fz-hex-width"] = "whole numbers that are computed have 64 bits, in the engine 32",
        ["fz-neg-zero-decimal"] = "a decimal zero loses its sign when it is rounded",
        ["fz-for-pairs-index"] = "'for' over a text walks surrogate pairs, in the engine UTF-16 units",
        ["fz-sign-null-element"] = "a sign before an element that is not there gives null, in the engine an error",
        ["fz-handleize-null"] = "string.handleize of null is empty, in the engine an error",
        ["fz-equals-ignore-case-nfd"] = "equals_ignore_case compares UTF-16 units, the engine by culture",
    };
}
