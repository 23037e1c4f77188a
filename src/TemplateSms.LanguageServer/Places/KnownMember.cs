namespace TemplateSms.LanguageServer.Places;

/// <summary>A member of a value.</summary>
/// <param name="Name">The name in templates.</param>
/// <param name="Detail">The member with its type.</param>
/// <param name="Summary">What it is, for a reader; empty where nobody says it.</param>
public sealed record KnownMember(string Name, string Detail, string Summary);
