namespace TemplateSms.Language.Types;

/// <summary>The bound of a number: both ends belong to it.</summary>
/// <param name="Scale">Most digits after the decimal point: as many as the ends are written with.</param>
public sealed record NumberLimit(decimal Least, decimal Most, int Scale);
