using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>The facts known of one round of a loop.</summary>
/// <param name="Index">The rounds before it.</param>
/// <param name="Length">All rounds.</param>
/// <param name="IsLast">Whether it is the last one; null when it may be.</param>
internal sealed record LoopRound(Interval Index, Interval Length, bool? IsLast);
