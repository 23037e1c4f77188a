namespace TemplateSms.Shared;

/// <summary>
/// The limit of texts that a template builds: far more than the longest message that people pay for, and far less than a text that
/// doubles in every round of a loop, which would take all the memory of the caller's process.
/// </summary>
internal static class GrowthLimit
{
    /// <summary>Most UTF-16 units of a text that is put together, and most items of a list that is.</summary>
    public const int Most = 10_000;
}
