using Microsoft.CodeAnalysis;

namespace TemplateSms.Generator.Analyzers.CallSites.Marks;

/// <summary>What a parameter, a property or a field holds.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Attribute">The attribute that says so; null where its place says it.</param>
/// <param name="IsProviders">Whether it belongs to a request of the provider's own client.</param>
internal readonly record struct MarkedSymbol(Mark Mark, string Name, AttributeData? Attribute = null, bool IsProviders = false)
{
    /// <summary>The values that it can have, where they are few.</summary>
    public IReadOnlyList<string>? Values { get; init; }
}
