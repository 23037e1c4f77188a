namespace TemplateSms.Language.Binding;

/// <summary>
/// The surroundings of a statement. A place never changes: what enters a loop, a block or a file makes a new one, and whoever
/// comes back still holds the old.
/// </summary>
/// <param name="Scope">The variables of the loops around it; null outside a loop.</param>
/// <param name="Blocks">The blocks around it, the innermost first; null before the first.</param>
internal sealed record Place(BindingFile File, Scope? Scope, BlockPath? Blocks);
