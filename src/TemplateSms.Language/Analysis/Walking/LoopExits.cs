namespace TemplateSms.Language.Analysis;

/// <summary>Where the rounds of a loop are left before their end.</summary>
internal sealed record LoopExits
{
    public List<Flow> Breaks { get; } = [];

    public List<Flow> Continues { get; } = [];
}
