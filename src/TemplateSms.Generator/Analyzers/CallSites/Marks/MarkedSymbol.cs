using Microsoft.CodeAnalysis;

namespace TemplateSms.Generator.Analyzers.CallSites.Marks;

/// <summary>A parameter, a property or a field with the mark of its value.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Attribute">The attribute that says so; null where its place says it.</param>
/// <param name="Client">The provider's own client that it belongs to.</param>
internal readonly record struct MarkedSymbol(Mark Mark, string Name, AttributeData? Attribute = null, OwnClient Client = OwnClient.None)
{
    /// <summary>The values that it can have, where they are few.</summary>
    public IReadOnlyList<string>? Values { get; init; }
}
