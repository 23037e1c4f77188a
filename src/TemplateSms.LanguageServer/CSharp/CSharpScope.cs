namespace TemplateSms.LanguageServer.CSharp;

/// <summary>The surroundings of a type's name in C#, by which it is looked up.</summary>
/// <param name="Containers">The type and the namespaces around it, the innermost first: <c>Shop.Orders.Order</c>, <c>Shop.Orders</c>, <c>Shop</c>.</param>
/// <param name="Usings">The namespaces that the file uses.</param>
/// <param name="Aliases">The aliases of the file, with what they stand for.</param>
public sealed record CSharpScope(IReadOnlyList<string> Containers, IReadOnlyList<string> Usings, IReadOnlyDictionary<string, string> Aliases)
{
    /// <summary>No surroundings: the name is a full one.</summary>
    public static CSharpScope Global { get; } = new([], [], new Dictionary<string, string>(StringComparer.Ordinal));
}
