namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>The steps and the depth that reading one text may take: code of any shape is read in bounded time and stack.</summary>
internal sealed class TextBudget
{
    private const int MostSteps = 2_000;
    private const int MostDepth = 50;

    private int _steps;
    private int _depth;

    /// <summary>Reads something, or says that it is not known where the budget is used up.</summary>
    public T Spend<T>(Func<T> read, Func<T> unknown)
    {
        if (_depth >= MostDepth || _steps++ >= MostSteps)
            return unknown();

        _depth++;
        var result = read();
        _depth--;
        return result;
    }
}
