namespace TemplateSms.Language.Analysis;

/// <summary>The places where a block is left before its end.</summary>
internal sealed record LoopExits
{
    public List<Flow> Breaks { get; } = [];

    public List<Flow> Continues { get; } = [];
}
