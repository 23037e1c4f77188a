namespace TemplateSms.Language.Binding;

/// <summary>The numbers that one pass over a body gives out.</summary>
/// <param name="firstLoop">How many loops the method has before those of this body.</param>
internal sealed class BodyCounts(int firstLoop)
{
    private int _captures;
    private int _blocks;

    /// <summary>The number of loops in the method so far.</summary>
    public int Loops { get; private set; } = firstLoop;

    /// <summary>The number of characters included from other files so far.</summary>
    public int IncludedCharacters { get; private set; }

    public int NextLoop() => Loops++;

    public int NextCapture() => _captures++;

    public int NextBlock() => _blocks++;

    /// <summary>The number of files included so far.</summary>
    public int Inclusions { get; private set; }

    public void Include(int characters)
    {
        Inclusions++;
        IncludedCharacters += characters;
    }
}
