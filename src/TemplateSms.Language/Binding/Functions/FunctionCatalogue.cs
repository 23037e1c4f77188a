namespace TemplateSms.Language.Binding;

/// <summary>All functions of the language.</summary>
public static class FunctionCatalogue
{
    private static readonly Dictionary<string, Function> _functions =
        StringFunctions.All.Concat(MathFunctions.All).Concat(DateFunctions.All).Concat(ArrayFunctions.All).Concat(ObjectFunctions.All)
            .ToDictionary(f => f.Name, StringComparer.Ordinal);

    public static IEnumerable<Function> All => _functions.Values;

    public static bool TryFind(string name, out Function function) => _functions.TryGetValue(name, out function!);
}
