namespace TemplateSms.Language.Binding;

/// <summary>
/// The surroundings of a statement. A place never changes: what enters a loop, a block or a file makes a new one, and whoever
/// comes back still holds the old.
/// </summary>
/// <param name="Scope">The variables of the loops around it; null outside a loop.</param>
/// <param name="Blocks">The blocks around it, the innermost first; null before the first.</param>
internal sealed record Place(BindingFile File, Scope? Scope, BlockPath? Blocks)
{
    /// <summary>Receives the jumps that end this block instead of a round of the loop around it; null in the body of a loop.</summary>
    public JumpExits? Exits { get; init; }

    /// <summary>Whether its text is captured: it is a value yet, of which nobody sends more than some.</summary>
    public bool IsCaptured { get; init; }

    /// <summary>Whether a jump ends the <c>else</c> of a <c>for</c>.</summary>
    public bool IsOtherwise { get; init; }
}
