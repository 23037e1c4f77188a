namespace TemplateSms.Language.Binding;

/// <summary>The loop variables that are visible, the innermost first.</summary>
internal sealed class Scope(Scope? outer, BoundLocal variable, int loopId)
{
    public int LoopId { get; } = loopId;

    public BoundLocal? Find(string name) =>
        variable.Name == name ? variable : outer?.Find(name);

    /// <summary>All names, for "did you mean".</summary>
    public IEnumerable<string> Names => (outer?.Names ?? []).Concat([variable.Name]);
}
