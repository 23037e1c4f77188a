namespace TemplateSms.Language.Binding;

/// <summary>What is known where jumps leave a block that is no body of a loop.</summary>
internal sealed class JumpExits
{
    private readonly List<LocalState> _states = [];

    /// <summary>The first jump as it is written; null where there is none.</summary>
    public string? First { get; private set; }

    public void Add(string jump, LocalState state)
    {
        First ??= jump;
        _states.Add(state);
    }

    /// <summary>Goes on behind the block, whose end and whose jumps lead there.</summary>
    public void Meet(LocalTable locals)
    {
        if (_states.Count > 0)
            locals.Meet([locals.Snapshot(), .. _states]);
    }
}
