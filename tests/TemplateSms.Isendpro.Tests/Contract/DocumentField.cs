namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>A field that the provider's document names.</summary>
internal sealed record DocumentField(string Name, string Type, bool IsRequired, IReadOnlyList<string> Values);
