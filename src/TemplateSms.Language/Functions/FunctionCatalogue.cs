using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Language.Functions;

/// <summary>All functions of the language.</summary>
public static class FunctionCatalogue
{
    private static readonly Dictionary<string, Function> _functions =
        StringFunctions.All.Concat(MathFunctions.All).Concat(DateFunctions.All).Concat(ArrayFunctions.All).Concat(ObjectFunctions.All).Concat(PluralFunctions.All).Concat(MoneyFunctions.All)
            .ToDictionary(f => f.Name, StringComparer.Ordinal);

    public static IEnumerable<Function> All => _functions.Values;

    private static readonly HashSet<string> _families = new(_functions.Keys.Select(n => n.Split('.')[0]), StringComparer.Ordinal);

    public static bool TryFind(string name, [NotNullWhen(true)] out Function? function) => _functions.TryGetValue(name, out function);

    /// <summary>Whether a word is the first of functions' names.</summary>
    public static bool IsFamily(string name) => _families.Contains(name);
}
