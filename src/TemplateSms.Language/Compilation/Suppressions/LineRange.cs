using TemplateSms.Language.Text;

namespace TemplateSms.Language.Compilation;

/// <summary>Whole lines of a file, from the first to the last.</summary>
internal sealed record LineRange(LineMap Map, int First, int Last)
{
    public bool Contains(int offset)
    {
        var line = Map.PositionOf(offset).Line;
        return line >= First && line <= Last;
    }
}
