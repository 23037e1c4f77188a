namespace TemplateSms.Language.Binding;

/// <summary>The state of the locals after a block that jumps leave early, other than the body of a loop.</summary>
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

    /// <summary>Continues after the block, where its end and its jumps lead.</summary>
    public void Meet(LocalTable locals)
    {
        if (_states.Count > 0)
            locals.Meet([locals.Snapshot(), .. _states]);
    }
}
