namespace TemplateSms.Soak.Phones;

/// <summary>A number as the oracle reads it.</summary>
/// <param name="E164">The number.</param>
/// <param name="IsValid">Whether it is in a range that its country has given out: the oracle accepts it.</param>
/// <param name="IsPossible">Whether its country has numbers of this length.</param>
internal readonly record struct OracleNumber(string E164, bool IsValid, bool IsPossible);
