namespace TemplateSms.Language.Fixes;

/// <summary>
/// The compilations left for finding and trying fixes. A message has hundreds of characters and never exhausts them; a file of
/// 60,000 with a finding at each must not keep an editor busy for minutes.
/// </summary>
public sealed class FixBudget
{
    // The same work for a thousand tries of a usual template and for twenty of the longest.
    private int _left = 1_500_000;

    internal bool Take(int characters)
    {
        // What a compilation costs besides its characters.
        const int Overhead = 256;
        _left -= Math.Min(_left, characters + Overhead);
        return _left > 0;
    }
}
