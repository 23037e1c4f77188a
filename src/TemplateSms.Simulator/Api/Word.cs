using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Simulator.Api;

/// <summary>A value of an enumeration as callers write it in a query: its name, in any case.</summary>
internal readonly record struct Word<T>(T Value)
    where T : struct, Enum
{
    public static bool TryParse([NotNullWhen(true)] string? text, out Word<T> word)
    {
        var known = Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.GetName(value)!.Equals(text, StringComparison.OrdinalIgnoreCase);
        word = new Word<T>(value);
        return known;
    }
}
