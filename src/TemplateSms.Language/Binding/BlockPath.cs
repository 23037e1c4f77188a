namespace TemplateSms.Language.Binding;

/// <summary>A block and those around it.</summary>
internal sealed class BlockPath(int id, BlockPath? outer)
{
    public int Id => id;

    /// <summary>Whether a block is this one, or around it.</summary>
    public bool Contains(int block) => id == block || outer?.Contains(block) == true;
}
