using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>The beginning of a parameter that a placeholder prints, or the whole of it.</summary>
/// <param name="Parameter">The name of a parameter whose value is a text.</param>
/// <param name="Units">The most UTF-16 units; a pair at the end is left out whole.</param>
/// <param name="MayHavePairs">Whether a surrogate pair can be in it.</param>
/// <param name="CostsItsUnits">Whether each unit of it that is sent in GSM-7 costs a septet or two.</param>
internal sealed record PrintedBeginning(string Parameter, long Units, bool MayHavePairs, bool CostsItsUnits)
{
    /// <summary>The fewest units of it where it is not the whole.</summary>
    public long LeastOfCut => MayHavePairs ? Units - 1 : Units;

    /// <summary>Whether both are of the same parameter.</summary>
    public bool IsOf(PrintedBeginning other) => Parameter == other.Parameter;

    /// <summary>Whether it is a beginning of what another placeholder prints, for all arguments.</summary>
    public bool Begins(PrintedBeginning other) => IsOf(other) && Units <= other.Units;
}
